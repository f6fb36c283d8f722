import * as v from 'valibot';
/** A text with a check that a JSON Schema cannot express; `name` has its article. */
export declare function text(name: string, isValid: (text: string) => boolean, expected?: string): v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, string>, v.TitleAction<string, string>]>;
export declare const glob: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, string>, v.TitleAction<string, string>]>;
/** A day that exists, as `YYYY-MM-DD`; `isoDate` adds the format to the JSON Schema. */
export declare const date: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, string>, v.TitleAction<string, string>]>, v.IsoDateAction<string, undefined>]>;
/** What an ignored finding is about, as lint/ignores.ts reads it. */
export declare const match: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, string>, v.TitleAction<string, string>]>, v.NonEmptyAction<string, undefined>]>;

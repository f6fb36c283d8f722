import * as v from 'valibot';
/** A regular expression's source, as configuration writes it; compiled with the `u` flag. */
export declare const pattern: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, (issue: v.CheckIssue<string>) => string>, v.TitleAction<string, "a regular expression">]>;

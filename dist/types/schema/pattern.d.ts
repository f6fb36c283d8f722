import * as v from 'valibot';
/** A regular expression's source, as configuration writes it; compiled with the `u` flag. */
export declare const pattern: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "a regular expression">, v.TitleAction<string, "a regular expression">]>;
export declare function compiles(source: string, flags: string): boolean;

import * as v from 'valibot';
/** A key of the configuration that may be left out: its schema, its description and its default. */
export declare function setting<const Schema extends v.GenericSchema>(schema: Schema, description: string, fallback: v.InferInput<Schema>): v.ExactOptionalSchema<v.SchemaWithPipe<readonly [Schema, v.DescriptionAction<v.InferOutput<Schema>, string>]>, v.InferInput<Schema>>;
/** A key that may be left out and has no default. */
export declare function optional<const Schema extends v.GenericSchema>(schema: Schema, text: string): v.ExactOptionalSchema<v.SchemaWithPipe<readonly [Schema, v.DescriptionAction<v.InferOutput<Schema>, string>]>, undefined>;
export declare function integer(min: number, max: number): v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, number, undefined>, v.MaxValueAction<number, number, undefined>, v.TitleAction<number, string>]>;

import * as v from 'valibot';
declare const block: v.StrictObjectSchema<{
    readonly stars: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, number, undefined>, v.MaxValueAction<number, number, undefined>, v.TitleAction<number, string>]>, v.DescriptionAction<number, string>]>, undefined>;
    readonly downloads: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, number, undefined>, v.MaxValueAction<number, number, undefined>, v.TitleAction<number, string>]>, v.StrictObjectSchema<{
        readonly month: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, number, undefined>, v.MaxValueAction<number, number, undefined>, v.TitleAction<number, string>]>, v.DescriptionAction<number, "Those of the last month.">]>;
    }, undefined>], undefined>, v.DescriptionAction<number | {
        month: number;
    }, string>]>, undefined>;
    readonly 'min-age': v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "a duration such as 90d, 12months or 2years">, v.TitleAction<string, "a duration such as 90d or 12months">]>, v.DescriptionAction<string, string>]>, undefined>;
    readonly 'first-release': v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.LiteralSchema<true, undefined>, v.StrictObjectSchema<{
        readonly 'min-age': v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "a duration such as 90d, 12months or 2years">, v.TitleAction<string, "a duration such as 90d or 12months">]>, v.DescriptionAction<string, string>]>, undefined>;
        readonly tag: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, string>, v.TitleAction<string, string>]>, v.DescriptionAction<string, string>]>, undefined>;
    }, undefined>], undefined>, v.DescriptionAction<true | {
        'min-age'?: string;
        tag?: string;
    }, string>]>, undefined>;
    readonly 'pushed-within': v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "a duration such as 90d, 12months or 2years">, v.TitleAction<string, "a duration such as 90d or 12months">]>, v.DescriptionAction<string, string>]>, undefined>;
    readonly license: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.LiteralSchema<"any", undefined>, v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, string>, v.TitleAction<string, string>]>, undefined>, v.MinLengthAction<string[], 1, undefined>]>], undefined>, v.DescriptionAction<"any" | string[], string>]>, undefined>;
    readonly archived: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.LiteralSchema<false, undefined>, v.DescriptionAction<false, string>]>, undefined>;
    readonly fork: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.LiteralSchema<false, undefined>, v.DescriptionAction<false, string>]>, undefined>;
    readonly contributors: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, number, undefined>, v.MaxValueAction<number, number, undefined>, v.TitleAction<number, string>]>, v.DescriptionAction<number, string>]>, undefined>;
    readonly topics: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>, v.MinLengthAction<string[], 1, undefined>]>, v.DescriptionAction<string[], string>]>, undefined>;
    readonly name: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
        readonly max: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, number, undefined>, v.MaxValueAction<number, number, undefined>, v.TitleAction<number, string>]>, v.DescriptionAction<number, string>]>, undefined>;
        readonly avoid: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>, v.MinLengthAction<string[], 1, undefined>]>, v.DescriptionAction<string[], string>]>, undefined>;
        readonly equals: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<["repository", "package"], undefined>, v.DescriptionAction<"package" | "repository", string>]>, undefined>;
    }, undefined>, v.DescriptionAction<{
        max?: number;
        avoid?: string[];
        equals?: "package" | "repository";
    }, string>]>, undefined>;
    readonly description: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
        readonly min: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, number, undefined>, v.MaxValueAction<number, number, undefined>, v.TitleAction<number, string>]>, v.DescriptionAction<number, string>]>, undefined>;
        readonly max: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, number, undefined>, v.MaxValueAction<number, number, undefined>, v.TitleAction<number, string>]>, v.DescriptionAction<number, string>]>, undefined>;
        readonly avoid: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>, v.MinLengthAction<string[], 1, undefined>]>, v.DescriptionAction<string[], string>]>, undefined>;
        readonly 'repeats-name': v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.LiteralSchema<false, undefined>, v.DescriptionAction<false, string>]>, undefined>;
    }, undefined>, v.DescriptionAction<{
        min?: number;
        max?: number;
        avoid?: string[];
        'repeats-name'?: false;
    }, string>]>, undefined>;
    readonly links: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.ArraySchema<v.PicklistSchema<["repository", "paper", "website", "documentation"], undefined>, undefined>, v.MinLengthAction<("documentation" | "paper" | "repository" | "website")[], 1, undefined>]>, v.DescriptionAction<("documentation" | "paper" | "repository" | "website")[], string>]>, undefined>;
    readonly columns: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>, v.MinLengthAction<string[], 1, undefined>]>, v.DescriptionAction<string[], string>]>, undefined>;
    readonly 'section-size': v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
        readonly min: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, number, undefined>, v.MaxValueAction<number, number, undefined>, v.TitleAction<number, string>]>, v.DescriptionAction<number, string>]>, undefined>;
        readonly max: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, number, undefined>, v.MaxValueAction<number, number, undefined>, v.TitleAction<number, string>]>, v.DescriptionAction<number, string>]>, undefined>;
    }, undefined>, v.DescriptionAction<{
        min?: number;
        max?: number;
    }, string>]>, undefined>;
    readonly sections: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, string>, v.TitleAction<string, string>]>, undefined>, v.MinLengthAction<string[], 1, undefined>]>, v.DescriptionAction<string[], string>]>, undefined>;
    readonly 'any-of': v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
        stars: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, number, undefined>, v.MaxValueAction<number, number, undefined>, v.TitleAction<number, string>]>, v.DescriptionAction<number, string>]>, undefined>;
        downloads: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, number, undefined>, v.MaxValueAction<number, number, undefined>, v.TitleAction<number, string>]>, v.StrictObjectSchema<{
            readonly month: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, number, undefined>, v.MaxValueAction<number, number, undefined>, v.TitleAction<number, string>]>, v.DescriptionAction<number, "Those of the last month.">]>;
        }, undefined>], undefined>, v.DescriptionAction<number | {
            month: number;
        }, string>]>, undefined>;
        'min-age': v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "a duration such as 90d, 12months or 2years">, v.TitleAction<string, "a duration such as 90d or 12months">]>, v.DescriptionAction<string, string>]>, undefined>;
        'first-release': v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.LiteralSchema<true, undefined>, v.StrictObjectSchema<{
            readonly 'min-age': v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "a duration such as 90d, 12months or 2years">, v.TitleAction<string, "a duration such as 90d or 12months">]>, v.DescriptionAction<string, string>]>, undefined>;
            readonly tag: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, string>, v.TitleAction<string, string>]>, v.DescriptionAction<string, string>]>, undefined>;
        }, undefined>], undefined>, v.DescriptionAction<true | {
            'min-age'?: string;
            tag?: string;
        }, string>]>, undefined>;
        'pushed-within': v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "a duration such as 90d, 12months or 2years">, v.TitleAction<string, "a duration such as 90d or 12months">]>, v.DescriptionAction<string, string>]>, undefined>;
        license: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.LiteralSchema<"any", undefined>, v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, string>, v.TitleAction<string, string>]>, undefined>, v.MinLengthAction<string[], 1, undefined>]>], undefined>, v.DescriptionAction<"any" | string[], string>]>, undefined>;
        archived: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.LiteralSchema<false, undefined>, v.DescriptionAction<false, string>]>, undefined>;
        fork: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.LiteralSchema<false, undefined>, v.DescriptionAction<false, string>]>, undefined>;
        contributors: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, number, undefined>, v.MaxValueAction<number, number, undefined>, v.TitleAction<number, string>]>, v.DescriptionAction<number, string>]>, undefined>;
        topics: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>, v.MinLengthAction<string[], 1, undefined>]>, v.DescriptionAction<string[], string>]>, undefined>;
        name: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
            readonly max: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, number, undefined>, v.MaxValueAction<number, number, undefined>, v.TitleAction<number, string>]>, v.DescriptionAction<number, string>]>, undefined>;
            readonly avoid: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>, v.MinLengthAction<string[], 1, undefined>]>, v.DescriptionAction<string[], string>]>, undefined>;
            readonly equals: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<["repository", "package"], undefined>, v.DescriptionAction<"package" | "repository", string>]>, undefined>;
        }, undefined>, v.DescriptionAction<{
            max?: number;
            avoid?: string[];
            equals?: "package" | "repository";
        }, string>]>, undefined>;
        description: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
            readonly min: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, number, undefined>, v.MaxValueAction<number, number, undefined>, v.TitleAction<number, string>]>, v.DescriptionAction<number, string>]>, undefined>;
            readonly max: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, number, undefined>, v.MaxValueAction<number, number, undefined>, v.TitleAction<number, string>]>, v.DescriptionAction<number, string>]>, undefined>;
            readonly avoid: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>, v.MinLengthAction<string[], 1, undefined>]>, v.DescriptionAction<string[], string>]>, undefined>;
            readonly 'repeats-name': v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.LiteralSchema<false, undefined>, v.DescriptionAction<false, string>]>, undefined>;
        }, undefined>, v.DescriptionAction<{
            min?: number;
            max?: number;
            avoid?: string[];
            'repeats-name'?: false;
        }, string>]>, undefined>;
        links: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.ArraySchema<v.PicklistSchema<["repository", "paper", "website", "documentation"], undefined>, undefined>, v.MinLengthAction<("documentation" | "paper" | "repository" | "website")[], 1, undefined>]>, v.DescriptionAction<("documentation" | "paper" | "repository" | "website")[], string>]>, undefined>;
        columns: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>, v.MinLengthAction<string[], 1, undefined>]>, v.DescriptionAction<string[], string>]>, undefined>;
        'section-size': v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
            readonly min: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, number, undefined>, v.MaxValueAction<number, number, undefined>, v.TitleAction<number, string>]>, v.DescriptionAction<number, string>]>, undefined>;
            readonly max: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, number, undefined>, v.MaxValueAction<number, number, undefined>, v.TitleAction<number, string>]>, v.DescriptionAction<number, string>]>, undefined>;
        }, undefined>, v.DescriptionAction<{
            min?: number;
            max?: number;
        }, string>]>, undefined>;
    }, undefined>, v.CheckAction<object, "at least one requirement">]>, undefined>, v.MinLengthAction<object[], 1, undefined>]>, v.DescriptionAction<object[], string>]>, undefined>;
}, undefined>;
declare const options: v.StrictObjectSchema<{
    readonly require: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
        readonly stars: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, number, undefined>, v.MaxValueAction<number, number, undefined>, v.TitleAction<number, string>]>, v.DescriptionAction<number, string>]>, undefined>;
        readonly downloads: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, number, undefined>, v.MaxValueAction<number, number, undefined>, v.TitleAction<number, string>]>, v.StrictObjectSchema<{
            readonly month: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, number, undefined>, v.MaxValueAction<number, number, undefined>, v.TitleAction<number, string>]>, v.DescriptionAction<number, "Those of the last month.">]>;
        }, undefined>], undefined>, v.DescriptionAction<number | {
            month: number;
        }, string>]>, undefined>;
        readonly 'min-age': v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "a duration such as 90d, 12months or 2years">, v.TitleAction<string, "a duration such as 90d or 12months">]>, v.DescriptionAction<string, string>]>, undefined>;
        readonly 'first-release': v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.LiteralSchema<true, undefined>, v.StrictObjectSchema<{
            readonly 'min-age': v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "a duration such as 90d, 12months or 2years">, v.TitleAction<string, "a duration such as 90d or 12months">]>, v.DescriptionAction<string, string>]>, undefined>;
            readonly tag: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, string>, v.TitleAction<string, string>]>, v.DescriptionAction<string, string>]>, undefined>;
        }, undefined>], undefined>, v.DescriptionAction<true | {
            'min-age'?: string;
            tag?: string;
        }, string>]>, undefined>;
        readonly 'pushed-within': v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "a duration such as 90d, 12months or 2years">, v.TitleAction<string, "a duration such as 90d or 12months">]>, v.DescriptionAction<string, string>]>, undefined>;
        readonly license: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.LiteralSchema<"any", undefined>, v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, string>, v.TitleAction<string, string>]>, undefined>, v.MinLengthAction<string[], 1, undefined>]>], undefined>, v.DescriptionAction<"any" | string[], string>]>, undefined>;
        readonly archived: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.LiteralSchema<false, undefined>, v.DescriptionAction<false, string>]>, undefined>;
        readonly fork: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.LiteralSchema<false, undefined>, v.DescriptionAction<false, string>]>, undefined>;
        readonly contributors: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, number, undefined>, v.MaxValueAction<number, number, undefined>, v.TitleAction<number, string>]>, v.DescriptionAction<number, string>]>, undefined>;
        readonly topics: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>, v.MinLengthAction<string[], 1, undefined>]>, v.DescriptionAction<string[], string>]>, undefined>;
        readonly name: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
            readonly max: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, number, undefined>, v.MaxValueAction<number, number, undefined>, v.TitleAction<number, string>]>, v.DescriptionAction<number, string>]>, undefined>;
            readonly avoid: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>, v.MinLengthAction<string[], 1, undefined>]>, v.DescriptionAction<string[], string>]>, undefined>;
            readonly equals: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<["repository", "package"], undefined>, v.DescriptionAction<"package" | "repository", string>]>, undefined>;
        }, undefined>, v.DescriptionAction<{
            max?: number;
            avoid?: string[];
            equals?: "package" | "repository";
        }, string>]>, undefined>;
        readonly description: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
            readonly min: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, number, undefined>, v.MaxValueAction<number, number, undefined>, v.TitleAction<number, string>]>, v.DescriptionAction<number, string>]>, undefined>;
            readonly max: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, number, undefined>, v.MaxValueAction<number, number, undefined>, v.TitleAction<number, string>]>, v.DescriptionAction<number, string>]>, undefined>;
            readonly avoid: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>, v.MinLengthAction<string[], 1, undefined>]>, v.DescriptionAction<string[], string>]>, undefined>;
            readonly 'repeats-name': v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.LiteralSchema<false, undefined>, v.DescriptionAction<false, string>]>, undefined>;
        }, undefined>, v.DescriptionAction<{
            min?: number;
            max?: number;
            avoid?: string[];
            'repeats-name'?: false;
        }, string>]>, undefined>;
        readonly links: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.ArraySchema<v.PicklistSchema<["repository", "paper", "website", "documentation"], undefined>, undefined>, v.MinLengthAction<("documentation" | "paper" | "repository" | "website")[], 1, undefined>]>, v.DescriptionAction<("documentation" | "paper" | "repository" | "website")[], string>]>, undefined>;
        readonly columns: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>, v.MinLengthAction<string[], 1, undefined>]>, v.DescriptionAction<string[], string>]>, undefined>;
        readonly 'section-size': v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
            readonly min: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, number, undefined>, v.MaxValueAction<number, number, undefined>, v.TitleAction<number, string>]>, v.DescriptionAction<number, string>]>, undefined>;
            readonly max: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, number, undefined>, v.MaxValueAction<number, number, undefined>, v.TitleAction<number, string>]>, v.DescriptionAction<number, string>]>, undefined>;
        }, undefined>, v.DescriptionAction<{
            min?: number;
            max?: number;
        }, string>]>, undefined>;
        readonly sections: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, string>, v.TitleAction<string, string>]>, undefined>, v.MinLengthAction<string[], 1, undefined>]>, v.DescriptionAction<string[], string>]>, undefined>;
        readonly 'any-of': v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
            stars: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, number, undefined>, v.MaxValueAction<number, number, undefined>, v.TitleAction<number, string>]>, v.DescriptionAction<number, string>]>, undefined>;
            downloads: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, number, undefined>, v.MaxValueAction<number, number, undefined>, v.TitleAction<number, string>]>, v.StrictObjectSchema<{
                readonly month: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, number, undefined>, v.MaxValueAction<number, number, undefined>, v.TitleAction<number, string>]>, v.DescriptionAction<number, "Those of the last month.">]>;
            }, undefined>], undefined>, v.DescriptionAction<number | {
                month: number;
            }, string>]>, undefined>;
            'min-age': v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "a duration such as 90d, 12months or 2years">, v.TitleAction<string, "a duration such as 90d or 12months">]>, v.DescriptionAction<string, string>]>, undefined>;
            'first-release': v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.LiteralSchema<true, undefined>, v.StrictObjectSchema<{
                readonly 'min-age': v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "a duration such as 90d, 12months or 2years">, v.TitleAction<string, "a duration such as 90d or 12months">]>, v.DescriptionAction<string, string>]>, undefined>;
                readonly tag: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, string>, v.TitleAction<string, string>]>, v.DescriptionAction<string, string>]>, undefined>;
            }, undefined>], undefined>, v.DescriptionAction<true | {
                'min-age'?: string;
                tag?: string;
            }, string>]>, undefined>;
            'pushed-within': v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "a duration such as 90d, 12months or 2years">, v.TitleAction<string, "a duration such as 90d or 12months">]>, v.DescriptionAction<string, string>]>, undefined>;
            license: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.LiteralSchema<"any", undefined>, v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, string>, v.TitleAction<string, string>]>, undefined>, v.MinLengthAction<string[], 1, undefined>]>], undefined>, v.DescriptionAction<"any" | string[], string>]>, undefined>;
            archived: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.LiteralSchema<false, undefined>, v.DescriptionAction<false, string>]>, undefined>;
            fork: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.LiteralSchema<false, undefined>, v.DescriptionAction<false, string>]>, undefined>;
            contributors: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, number, undefined>, v.MaxValueAction<number, number, undefined>, v.TitleAction<number, string>]>, v.DescriptionAction<number, string>]>, undefined>;
            topics: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>, v.MinLengthAction<string[], 1, undefined>]>, v.DescriptionAction<string[], string>]>, undefined>;
            name: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
                readonly max: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, number, undefined>, v.MaxValueAction<number, number, undefined>, v.TitleAction<number, string>]>, v.DescriptionAction<number, string>]>, undefined>;
                readonly avoid: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>, v.MinLengthAction<string[], 1, undefined>]>, v.DescriptionAction<string[], string>]>, undefined>;
                readonly equals: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<["repository", "package"], undefined>, v.DescriptionAction<"package" | "repository", string>]>, undefined>;
            }, undefined>, v.DescriptionAction<{
                max?: number;
                avoid?: string[];
                equals?: "package" | "repository";
            }, string>]>, undefined>;
            description: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
                readonly min: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, number, undefined>, v.MaxValueAction<number, number, undefined>, v.TitleAction<number, string>]>, v.DescriptionAction<number, string>]>, undefined>;
                readonly max: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, number, undefined>, v.MaxValueAction<number, number, undefined>, v.TitleAction<number, string>]>, v.DescriptionAction<number, string>]>, undefined>;
                readonly avoid: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>, v.MinLengthAction<string[], 1, undefined>]>, v.DescriptionAction<string[], string>]>, undefined>;
                readonly 'repeats-name': v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.LiteralSchema<false, undefined>, v.DescriptionAction<false, string>]>, undefined>;
            }, undefined>, v.DescriptionAction<{
                min?: number;
                max?: number;
                avoid?: string[];
                'repeats-name'?: false;
            }, string>]>, undefined>;
            links: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.ArraySchema<v.PicklistSchema<["repository", "paper", "website", "documentation"], undefined>, undefined>, v.MinLengthAction<("documentation" | "paper" | "repository" | "website")[], 1, undefined>]>, v.DescriptionAction<("documentation" | "paper" | "repository" | "website")[], string>]>, undefined>;
            columns: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>, v.MinLengthAction<string[], 1, undefined>]>, v.DescriptionAction<string[], string>]>, undefined>;
            'section-size': v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
                readonly min: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, number, undefined>, v.MaxValueAction<number, number, undefined>, v.TitleAction<number, string>]>, v.DescriptionAction<number, string>]>, undefined>;
                readonly max: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, number, undefined>, v.MaxValueAction<number, number, undefined>, v.TitleAction<number, string>]>, v.DescriptionAction<number, string>]>, undefined>;
            }, undefined>, v.DescriptionAction<{
                min?: number;
                max?: number;
            }, string>]>, undefined>;
        }, undefined>, v.CheckAction<object, "at least one requirement">]>, undefined>, v.MinLengthAction<object[], 1, undefined>]>, v.DescriptionAction<object[], string>]>, undefined>;
    }, undefined>, undefined>, v.DescriptionAction<{
        stars?: number;
        downloads?: number | {
            month: number;
        };
        'min-age'?: string;
        'first-release'?: true | {
            'min-age'?: string;
            tag?: string;
        };
        'pushed-within'?: string;
        license?: "any" | string[];
        archived?: false;
        fork?: false;
        contributors?: number;
        topics?: string[];
        name?: {
            max?: number;
            avoid?: string[];
            equals?: "package" | "repository";
        };
        description?: {
            min?: number;
            max?: number;
            avoid?: string[];
            'repeats-name'?: false;
        };
        links?: ("documentation" | "paper" | "repository" | "website")[];
        columns?: string[];
        'section-size'?: {
            min?: number;
            max?: number;
        };
        sections?: string[];
        'any-of'?: object[];
    }[], string>]>, {
        stars?: number;
        downloads?: number | {
            month: number;
        };
        'min-age'?: string;
        'first-release'?: true | {
            'min-age'?: string;
            tag?: string;
        };
        'pushed-within'?: string;
        license?: "any" | string[];
        archived?: false;
        fork?: false;
        contributors?: number;
        topics?: string[];
        name?: {
            max?: number;
            avoid?: string[];
            equals?: "package" | "repository";
        };
        description?: {
            min?: number;
            max?: number;
            avoid?: string[];
            'repeats-name'?: false;
        };
        links?: ("documentation" | "paper" | "repository" | "website")[];
        columns?: string[];
        'section-size'?: {
            min?: number;
            max?: number;
        };
        sections?: string[];
        'any-of'?: {
            stars?: number;
            downloads?: number | {
                month: number;
            };
            'min-age'?: string;
            'first-release'?: true | {
                'min-age'?: string;
                tag?: string;
            };
            'pushed-within'?: string;
            license?: "any" | string[];
            archived?: false;
            fork?: false;
            contributors?: number;
            topics?: string[];
            name?: {
                max?: number;
                avoid?: string[];
                equals?: "package" | "repository";
            };
            description?: {
                min?: number;
                max?: number;
                avoid?: string[];
                'repeats-name'?: false;
            };
            links?: ("documentation" | "paper" | "repository" | "website")[];
            columns?: string[];
            'section-size'?: {
                min?: number;
                max?: number;
            };
        }[];
    }[]>;
    readonly advise: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
        readonly stars: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, number, undefined>, v.MaxValueAction<number, number, undefined>, v.TitleAction<number, string>]>, v.DescriptionAction<number, string>]>, undefined>;
        readonly downloads: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, number, undefined>, v.MaxValueAction<number, number, undefined>, v.TitleAction<number, string>]>, v.StrictObjectSchema<{
            readonly month: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, number, undefined>, v.MaxValueAction<number, number, undefined>, v.TitleAction<number, string>]>, v.DescriptionAction<number, "Those of the last month.">]>;
        }, undefined>], undefined>, v.DescriptionAction<number | {
            month: number;
        }, string>]>, undefined>;
        readonly 'min-age': v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "a duration such as 90d, 12months or 2years">, v.TitleAction<string, "a duration such as 90d or 12months">]>, v.DescriptionAction<string, string>]>, undefined>;
        readonly 'first-release': v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.LiteralSchema<true, undefined>, v.StrictObjectSchema<{
            readonly 'min-age': v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "a duration such as 90d, 12months or 2years">, v.TitleAction<string, "a duration such as 90d or 12months">]>, v.DescriptionAction<string, string>]>, undefined>;
            readonly tag: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, string>, v.TitleAction<string, string>]>, v.DescriptionAction<string, string>]>, undefined>;
        }, undefined>], undefined>, v.DescriptionAction<true | {
            'min-age'?: string;
            tag?: string;
        }, string>]>, undefined>;
        readonly 'pushed-within': v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "a duration such as 90d, 12months or 2years">, v.TitleAction<string, "a duration such as 90d or 12months">]>, v.DescriptionAction<string, string>]>, undefined>;
        readonly license: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.LiteralSchema<"any", undefined>, v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, string>, v.TitleAction<string, string>]>, undefined>, v.MinLengthAction<string[], 1, undefined>]>], undefined>, v.DescriptionAction<"any" | string[], string>]>, undefined>;
        readonly archived: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.LiteralSchema<false, undefined>, v.DescriptionAction<false, string>]>, undefined>;
        readonly fork: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.LiteralSchema<false, undefined>, v.DescriptionAction<false, string>]>, undefined>;
        readonly contributors: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, number, undefined>, v.MaxValueAction<number, number, undefined>, v.TitleAction<number, string>]>, v.DescriptionAction<number, string>]>, undefined>;
        readonly topics: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>, v.MinLengthAction<string[], 1, undefined>]>, v.DescriptionAction<string[], string>]>, undefined>;
        readonly name: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
            readonly max: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, number, undefined>, v.MaxValueAction<number, number, undefined>, v.TitleAction<number, string>]>, v.DescriptionAction<number, string>]>, undefined>;
            readonly avoid: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>, v.MinLengthAction<string[], 1, undefined>]>, v.DescriptionAction<string[], string>]>, undefined>;
            readonly equals: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<["repository", "package"], undefined>, v.DescriptionAction<"package" | "repository", string>]>, undefined>;
        }, undefined>, v.DescriptionAction<{
            max?: number;
            avoid?: string[];
            equals?: "package" | "repository";
        }, string>]>, undefined>;
        readonly description: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
            readonly min: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, number, undefined>, v.MaxValueAction<number, number, undefined>, v.TitleAction<number, string>]>, v.DescriptionAction<number, string>]>, undefined>;
            readonly max: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, number, undefined>, v.MaxValueAction<number, number, undefined>, v.TitleAction<number, string>]>, v.DescriptionAction<number, string>]>, undefined>;
            readonly avoid: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>, v.MinLengthAction<string[], 1, undefined>]>, v.DescriptionAction<string[], string>]>, undefined>;
            readonly 'repeats-name': v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.LiteralSchema<false, undefined>, v.DescriptionAction<false, string>]>, undefined>;
        }, undefined>, v.DescriptionAction<{
            min?: number;
            max?: number;
            avoid?: string[];
            'repeats-name'?: false;
        }, string>]>, undefined>;
        readonly links: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.ArraySchema<v.PicklistSchema<["repository", "paper", "website", "documentation"], undefined>, undefined>, v.MinLengthAction<("documentation" | "paper" | "repository" | "website")[], 1, undefined>]>, v.DescriptionAction<("documentation" | "paper" | "repository" | "website")[], string>]>, undefined>;
        readonly columns: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>, v.MinLengthAction<string[], 1, undefined>]>, v.DescriptionAction<string[], string>]>, undefined>;
        readonly 'section-size': v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
            readonly min: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, number, undefined>, v.MaxValueAction<number, number, undefined>, v.TitleAction<number, string>]>, v.DescriptionAction<number, string>]>, undefined>;
            readonly max: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, number, undefined>, v.MaxValueAction<number, number, undefined>, v.TitleAction<number, string>]>, v.DescriptionAction<number, string>]>, undefined>;
        }, undefined>, v.DescriptionAction<{
            min?: number;
            max?: number;
        }, string>]>, undefined>;
        readonly sections: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, string>, v.TitleAction<string, string>]>, undefined>, v.MinLengthAction<string[], 1, undefined>]>, v.DescriptionAction<string[], string>]>, undefined>;
        readonly 'any-of': v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
            stars: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, number, undefined>, v.MaxValueAction<number, number, undefined>, v.TitleAction<number, string>]>, v.DescriptionAction<number, string>]>, undefined>;
            downloads: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, number, undefined>, v.MaxValueAction<number, number, undefined>, v.TitleAction<number, string>]>, v.StrictObjectSchema<{
                readonly month: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, number, undefined>, v.MaxValueAction<number, number, undefined>, v.TitleAction<number, string>]>, v.DescriptionAction<number, "Those of the last month.">]>;
            }, undefined>], undefined>, v.DescriptionAction<number | {
                month: number;
            }, string>]>, undefined>;
            'min-age': v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "a duration such as 90d, 12months or 2years">, v.TitleAction<string, "a duration such as 90d or 12months">]>, v.DescriptionAction<string, string>]>, undefined>;
            'first-release': v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.LiteralSchema<true, undefined>, v.StrictObjectSchema<{
                readonly 'min-age': v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "a duration such as 90d, 12months or 2years">, v.TitleAction<string, "a duration such as 90d or 12months">]>, v.DescriptionAction<string, string>]>, undefined>;
                readonly tag: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, string>, v.TitleAction<string, string>]>, v.DescriptionAction<string, string>]>, undefined>;
            }, undefined>], undefined>, v.DescriptionAction<true | {
                'min-age'?: string;
                tag?: string;
            }, string>]>, undefined>;
            'pushed-within': v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "a duration such as 90d, 12months or 2years">, v.TitleAction<string, "a duration such as 90d or 12months">]>, v.DescriptionAction<string, string>]>, undefined>;
            license: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.LiteralSchema<"any", undefined>, v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, string>, v.TitleAction<string, string>]>, undefined>, v.MinLengthAction<string[], 1, undefined>]>], undefined>, v.DescriptionAction<"any" | string[], string>]>, undefined>;
            archived: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.LiteralSchema<false, undefined>, v.DescriptionAction<false, string>]>, undefined>;
            fork: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.LiteralSchema<false, undefined>, v.DescriptionAction<false, string>]>, undefined>;
            contributors: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, number, undefined>, v.MaxValueAction<number, number, undefined>, v.TitleAction<number, string>]>, v.DescriptionAction<number, string>]>, undefined>;
            topics: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>, v.MinLengthAction<string[], 1, undefined>]>, v.DescriptionAction<string[], string>]>, undefined>;
            name: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
                readonly max: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, number, undefined>, v.MaxValueAction<number, number, undefined>, v.TitleAction<number, string>]>, v.DescriptionAction<number, string>]>, undefined>;
                readonly avoid: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>, v.MinLengthAction<string[], 1, undefined>]>, v.DescriptionAction<string[], string>]>, undefined>;
                readonly equals: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<["repository", "package"], undefined>, v.DescriptionAction<"package" | "repository", string>]>, undefined>;
            }, undefined>, v.DescriptionAction<{
                max?: number;
                avoid?: string[];
                equals?: "package" | "repository";
            }, string>]>, undefined>;
            description: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
                readonly min: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, number, undefined>, v.MaxValueAction<number, number, undefined>, v.TitleAction<number, string>]>, v.DescriptionAction<number, string>]>, undefined>;
                readonly max: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, number, undefined>, v.MaxValueAction<number, number, undefined>, v.TitleAction<number, string>]>, v.DescriptionAction<number, string>]>, undefined>;
                readonly avoid: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>, v.MinLengthAction<string[], 1, undefined>]>, v.DescriptionAction<string[], string>]>, undefined>;
                readonly 'repeats-name': v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.LiteralSchema<false, undefined>, v.DescriptionAction<false, string>]>, undefined>;
            }, undefined>, v.DescriptionAction<{
                min?: number;
                max?: number;
                avoid?: string[];
                'repeats-name'?: false;
            }, string>]>, undefined>;
            links: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.ArraySchema<v.PicklistSchema<["repository", "paper", "website", "documentation"], undefined>, undefined>, v.MinLengthAction<("documentation" | "paper" | "repository" | "website")[], 1, undefined>]>, v.DescriptionAction<("documentation" | "paper" | "repository" | "website")[], string>]>, undefined>;
            columns: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>, v.MinLengthAction<string[], 1, undefined>]>, v.DescriptionAction<string[], string>]>, undefined>;
            'section-size': v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
                readonly min: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, number, undefined>, v.MaxValueAction<number, number, undefined>, v.TitleAction<number, string>]>, v.DescriptionAction<number, string>]>, undefined>;
                readonly max: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, number, undefined>, v.MaxValueAction<number, number, undefined>, v.TitleAction<number, string>]>, v.DescriptionAction<number, string>]>, undefined>;
            }, undefined>, v.DescriptionAction<{
                min?: number;
                max?: number;
            }, string>]>, undefined>;
        }, undefined>, v.CheckAction<object, "at least one requirement">]>, undefined>, v.MinLengthAction<object[], 1, undefined>]>, v.DescriptionAction<object[], string>]>, undefined>;
    }, undefined>, undefined>, v.DescriptionAction<{
        stars?: number;
        downloads?: number | {
            month: number;
        };
        'min-age'?: string;
        'first-release'?: true | {
            'min-age'?: string;
            tag?: string;
        };
        'pushed-within'?: string;
        license?: "any" | string[];
        archived?: false;
        fork?: false;
        contributors?: number;
        topics?: string[];
        name?: {
            max?: number;
            avoid?: string[];
            equals?: "package" | "repository";
        };
        description?: {
            min?: number;
            max?: number;
            avoid?: string[];
            'repeats-name'?: false;
        };
        links?: ("documentation" | "paper" | "repository" | "website")[];
        columns?: string[];
        'section-size'?: {
            min?: number;
            max?: number;
        };
        sections?: string[];
        'any-of'?: object[];
    }[], string>]>, {
        stars?: number;
        downloads?: number | {
            month: number;
        };
        'min-age'?: string;
        'first-release'?: true | {
            'min-age'?: string;
            tag?: string;
        };
        'pushed-within'?: string;
        license?: "any" | string[];
        archived?: false;
        fork?: false;
        contributors?: number;
        topics?: string[];
        name?: {
            max?: number;
            avoid?: string[];
            equals?: "package" | "repository";
        };
        description?: {
            min?: number;
            max?: number;
            avoid?: string[];
            'repeats-name'?: false;
        };
        links?: ("documentation" | "paper" | "repository" | "website")[];
        columns?: string[];
        'section-size'?: {
            min?: number;
            max?: number;
        };
        sections?: string[];
        'any-of'?: {
            stars?: number;
            downloads?: number | {
                month: number;
            };
            'min-age'?: string;
            'first-release'?: true | {
                'min-age'?: string;
                tag?: string;
            };
            'pushed-within'?: string;
            license?: "any" | string[];
            archived?: false;
            fork?: false;
            contributors?: number;
            topics?: string[];
            name?: {
                max?: number;
                avoid?: string[];
                equals?: "package" | "repository";
            };
            description?: {
                min?: number;
                max?: number;
                avoid?: string[];
                'repeats-name'?: false;
            };
            links?: ("documentation" | "paper" | "repository" | "website")[];
            columns?: string[];
            'section-size'?: {
                min?: number;
                max?: number;
            };
        }[];
    }[]>;
    readonly existing: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.BooleanSchema<undefined>, v.DescriptionAction<boolean, string>]>, boolean>;
}, undefined>;
export type EntryPolicy = v.InferOutput<typeof options>;
export type RequirementBlock = v.InferOutput<typeof block>;
/** Of a block or of one alternative of `any-of`. */
export type Requirements = Omit<RequirementBlock, 'sections' | 'any-of'>;
/** Found by `admission/`, which also knows what services answered about the entries. */
declare const _default: import("../rule.ts").Rule;
export default _default;

import * as v from 'valibot';
declare const step: v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
    readonly when: v.SchemaWithPipe<readonly [v.PicklistSchema<["dead", "archived", "idle"], undefined>, v.DescriptionAction<"archived" | "dead" | "idle", "`dead`: no link of the entry works; `archived`: its repository is archived; `idle`: nothing was pushed to its repository.">]>;
    readonly after: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "a duration such as 90d, 12months or 2years">, v.TitleAction<string, "a duration such as 90d or 12months">]>, v.DescriptionAction<string, "For how long: `30d`, `18months`, `3years`.">]>;
    readonly do: v.SchemaWithPipe<readonly [v.PicklistSchema<["remove", "mark"], undefined>, v.DescriptionAction<"mark" | "remove", "`remove` the entry, or `mark` it with the text.">]>;
    readonly text: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, string>, v.TitleAction<string, string>]>, v.DescriptionAction<string, string>]>, undefined>;
}, undefined>, v.BaseValidation<{
    when: "archived" | "dead" | "idle";
    after: string;
    do: "mark" | "remove";
    text?: string;
}, {
    when: "archived" | "dead" | "idle";
    after: string;
    do: "mark" | "remove";
    text?: string;
}, v.CheckIssue<{
    when: "archived" | "dead" | "idle";
    after: string;
    do: "mark" | "remove";
    text?: string;
}>>]>;
/** What becomes of entries that died, in the order in which it is tried. */
export declare const retireSettings: v.ArraySchema<v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
    readonly when: v.SchemaWithPipe<readonly [v.PicklistSchema<["dead", "archived", "idle"], undefined>, v.DescriptionAction<"archived" | "dead" | "idle", "`dead`: no link of the entry works; `archived`: its repository is archived; `idle`: nothing was pushed to its repository.">]>;
    readonly after: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "a duration such as 90d, 12months or 2years">, v.TitleAction<string, "a duration such as 90d or 12months">]>, v.DescriptionAction<string, "For how long: `30d`, `18months`, `3years`.">]>;
    readonly do: v.SchemaWithPipe<readonly [v.PicklistSchema<["remove", "mark"], undefined>, v.DescriptionAction<"mark" | "remove", "`remove` the entry, or `mark` it with the text.">]>;
    readonly text: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, string>, v.TitleAction<string, string>]>, v.DescriptionAction<string, string>]>, undefined>;
}, undefined>, v.BaseValidation<{
    when: "archived" | "dead" | "idle";
    after: string;
    do: "mark" | "remove";
    text?: string;
}, {
    when: "archived" | "dead" | "idle";
    after: string;
    do: "mark" | "remove";
    text?: string;
}, v.CheckIssue<{
    when: "archived" | "dead" | "idle";
    after: string;
    do: "mark" | "remove";
    text?: string;
}>>]>, undefined>;
export type RetireStep = v.InferOutput<typeof step>;
export {};

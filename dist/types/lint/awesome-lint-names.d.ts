/** The names in a lint comment, with those of our rules that check what awesome-lint's do. */
export declare function withOwnNames(names: readonly string[]): string[];
/** Whether a name is of a rule of awesome-lint that checks what one of ours does. */
export declare function isOfAwesomeLint(name: string): boolean;

/** Whether a name in a lint comment is another tool's rule: all of those in 174 lists are. */
export declare function isForeignRule(name: string): boolean;

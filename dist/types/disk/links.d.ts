/**
 * The absolute path to which a path leads through symbolic links, also where there is nothing yet.
 * @throws an error of `node:fs` where its folder does not exist, or links go in circles
 */
export declare function followLinks(path: string, left?: number): string;

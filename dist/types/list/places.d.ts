import type { VFile } from 'vfile';
import { type Location } from 'vfile-location';
/** Lines and columns of a file's offsets; the file's lines are looked for only once. */
export declare function placesOf(file: VFile): Location;
/** What a file holds, as the parser counts it: a byte order mark at its start is no character. */
export declare function textOf(file: VFile): string;

import type { VFile } from 'vfile';
import { type Location } from 'vfile-location';
/** Lines and columns of a file's offsets; cached. */
export declare function placesOf(file: VFile): Location;
/** The text of a file as the parser counts it: without a byte order mark. */
export declare function textOf(file: VFile): string;

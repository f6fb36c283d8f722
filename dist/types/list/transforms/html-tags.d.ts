import type { Parents } from 'mdast';
import type { Location } from 'vfile-location';
/**
 * Restores tags with a slash in an unquoted address, which micromark, unlike GitHub, reads
 * as text and bare links. A tag may reach over several nodes.
 */
export declare function restoreTags(parent: Parents, text: string, location: () => Location): void;

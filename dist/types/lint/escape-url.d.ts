import type { Link } from '../list/model.ts';
/**
 * An address as it can stand where a link has its own: characters that would
 * end the link, the cell or the attribute are percent-encoded. Letters of any
 * script stay.
 */
export declare function escapeUrl(url: string, link: Pick<Link, 'kind' | 'cell'>): string;

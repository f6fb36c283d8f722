import type { Link } from '../../list/model.ts';
import { type MessagePart } from '../message.ts';
/** An address as messages show it. */
export declare function addressPart(url: string): MessagePart;
/**
 * An address that can replace a link's: characters that would end the link, the cell or the attribute
 * are percent-encoded; letters of any script stay.
 */
export declare function escapeUrl(url: string, link: Pick<Link, 'kind' | 'cell'>): string;
/** Percent-encodes characters, also those that `encodeURIComponent` keeps. */
export declare function percent(characters: string): string;

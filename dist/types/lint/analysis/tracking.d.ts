import type { Link } from '../../list/model.ts';
/** A parameter of an address that only counts visitors. */
export interface TrackingParameter {
    /** In lower case. */
    name: string;
    /** Decoded. */
    value: string;
}
/** The parameters of an address that only count visitors. */
export declare function trackingParameters({ url }: Pick<Link, 'url'>): TrackingParameter[];
/**
 * An address as written without those parameters: the others keep their order and spelling, and so
 * does the fragment.
 * @param written with entities and backslashes
 */
export declare function withoutTracking(written: string): string;

import type { Bullet, List, Span } from '../../list/model.ts';
/** The form of a bullet such as `[name](address) - Description.` */
export interface BulletShape {
    bullet: Bullet;
    /** Absent where it comes later in the line. */
    separator: string | undefined;
    separatorSpan: Span;
    /** What follows the separator, without asides at its end. */
    description: Span;
    /** The first letter of the description, if it has two cases. */
    letter: Span | undefined;
    capital: boolean | undefined;
    /** The description's last character. */
    last: Span;
    /** Absent where both are right, as after an abbreviation. */
    stop: boolean | undefined;
}
export declare const CHINESE_OR_JAPANESE: RegExp;
/** The bullets of a list that begin with their link. */
export declare function shapesOf(list: List, text: string): BulletShape[];

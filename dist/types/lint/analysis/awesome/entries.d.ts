import type { List } from '../../../list/model.ts';
import { type BulletShape } from '../bullet-shape.ts';
/** The bullets that recommend something on the web, with their form. */
export declare function entryShapes(list: List, text: string): BulletShape[];

import type { Entry } from '../../list/model.ts';
import type { ListVersion } from '../context.ts';
/** Gives whether an entry stands under a heading that announces, at any level below the title. */
export declare function highlightsOf({ list, text }: ListVersion): (entry: Entry) => boolean;

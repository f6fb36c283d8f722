import type { Entry, List } from '../../list/model.ts';
/** Gives whether an entry stands under a heading that announces, at any level below the title. */
export declare function highlightsOf(list: List): (entry: Entry) => boolean;

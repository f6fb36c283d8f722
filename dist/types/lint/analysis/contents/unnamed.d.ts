import type { FileContext } from '../../context.ts';
import { type TopicHistory } from './added.ts';
import type { Contents, ContentsItem } from './find.ts';
import { type Topic } from './topics.ts';
/** The sections that a contents does not name, by what is to be done. */
export interface UnnamedTopics {
    /** All of the list. */
    topics: readonly Topic[];
    /** Absent without a base. */
    history: TopicHistory | undefined;
    /** Those that lack a line. */
    missing: readonly Topic[];
    /** Those that an item means which leads elsewhere. */
    misled: ReadonlyMap<Topic, ContentsItem>;
    /** Those that an item means which leads nowhere. */
    meant: ReadonlyMap<Topic, ContentsItem>;
}
/**
 * The sections that a contents should name, but does not. What was left out before stays left out.
 * @param before the contents of the base, where there is one
 */
export declare function unnamedTopics(contents: Contents, before: Contents | undefined, isChanged: FileContext['isChanged']): UnnamedTopics;

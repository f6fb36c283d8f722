import type { FileContext } from '../../context.ts';
import type { Topic } from './topics.ts';
/** How sections of two versions belong together. */
export interface TopicHistory {
    /** Sections that the change adds. */
    added: ReadonlySet<Topic>;
    /** The same sections before the change, which may have renamed or moved them. */
    former: ReadonlyMap<Topic, Topic>;
}
/**
 * Which sections a change adds. Where as many disappear between two that stay, they are renamed.
 * @param before the sections of the base
 */
export declare function topicHistory(topics: readonly Topic[], before: readonly Topic[], isChanged: FileContext['isChanged']): TopicHistory;

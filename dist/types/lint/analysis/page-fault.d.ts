import { type LinkResult, type PageSign } from '../../links/result.ts';
import type { Link } from '../../list/model.ts';
import type { FileContext } from '../context.ts';
/** Why a page is not what was listed. */
export interface PageFault {
    topic: PageSign['topic'];
    reasons: string[];
    /** One of the signs is enough alone. */
    isCertain: boolean;
    /** All that is known is that it redirects to its site’s front page. */
    isFrontPage: boolean;
}
/** Why the page of a link is not what was listed; `undefined` where nothing suggests that. */
export declare function pageFault(link: Link, { url, page }: LinkResult, context: Pick<FileContext, 'text'>): PageFault | undefined;
/** Whether a link is one that the change under review adds. */
export declare function isAddedLink(link: Link, { base }: Pick<FileContext, 'base'>): boolean;

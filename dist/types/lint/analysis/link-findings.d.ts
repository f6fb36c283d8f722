import { type LinkResult, type LinkStatus } from '../../links/result.ts';
import type { Link, List } from '../../list/model.ts';
import type { Finding, RuleContext } from '../rule.ts';
/** A link's address as messages name it. */
export declare function nameOf({ url }: LinkResult): string;
/** Reports each link of one verdict, in the words that the rule finds for it. */
export declare function reportLinks(list: List, { file, report }: RuleContext<unknown>, wanted: LinkStatus, say: (result: LinkResult, link: Link) => Omit<Finding, 'place' | 'fingerprint'>): void;

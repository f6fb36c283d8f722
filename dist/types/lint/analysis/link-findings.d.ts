import { type LinkVerdict, type Verdict } from '../../links/result.ts';
import type { Link, List } from '../../list/model.ts';
import type { Finding, RuleContext } from '../rule.ts';
/** A link's address as messages name it. */
export declare function nameOf({ url }: LinkVerdict): string;
/** Reports each link of one verdict, in the words that the rule finds for it. */
export declare function tellLinks(list: List, { file, report }: RuleContext<unknown>, wanted: Verdict, say: (verdict: LinkVerdict, link: Link) => Omit<Finding, 'place' | 'about'>): void;

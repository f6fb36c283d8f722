import { type LinkResult, type LinkStatus } from '../../links/result.ts';
import type { Link, List } from '../../list/model.ts';
import type { Finding, RuleContext } from '../rule.ts';
/** Reports each link of some statuses, with the rule's message if there is one; `malformed-link` reports the others. */
export declare function reportLinks(list: List, { linkResults, report }: RuleContext<unknown>, statuses: readonly LinkStatus[], describe: (result: LinkResult, link: Link) => Omit<Finding, 'place' | 'fingerprint'> | undefined): void;

import { type LinkResult, type LinkStatus } from '../../links/result.ts';
import type { Link, List } from '../../list/model.ts';
import type { Finding, RuleContext } from '../rule.ts';
/** Reports each link of one status, with the rule's message; `malformed-link` reports the others. */
export declare function reportLinks(list: List, { linkResults, report }: RuleContext<unknown>, status: LinkStatus, describe: (result: LinkResult, link: Link) => Omit<Finding, 'place' | 'fingerprint'>): void;

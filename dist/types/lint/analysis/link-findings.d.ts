import { type LinkResult, type LinkStatus } from '../../links/result.ts';
import type { Link, List } from '../../list/model.ts';
import { type MessagePart } from '../message.ts';
import type { Finding, RuleContext } from '../rule.ts';
/** An address as messages show it. */
export declare function addressPart(url: string): MessagePart;
/** Reports each link of one status, with the rule's message. */
export declare function reportLinks(list: List, { linkResults, report }: RuleContext<unknown>, status: LinkStatus, describe: (result: LinkResult, link: Link) => Omit<Finding, 'place' | 'fingerprint'>): void;

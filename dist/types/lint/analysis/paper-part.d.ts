import { type MessagePart } from '../message.ts';
/** A paper's identity in a message: `arXiv:1706.03762` as text, others as code. */
export declare function paperPart(identity: string): MessagePart;

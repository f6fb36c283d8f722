/** Faults that an address has in itself, whatever list it is in. */
import { type Message } from '../message.ts';
export interface AddressFault {
    reason: Message;
    /** What to do where there is no repair; absent where `reason` is enough. */
    advice?: Message;
    /** The address without this fault, where one reading is plain. */
    repaired?: string;
    /** `repaired` is the whole new text, of which messages show `shown`. */
    isWhole?: true;
    shown?: string;
    severity?: 'info';
    /** An address of the reader's own computer, which may be intended in instructions. */
    isLocal?: true;
}
/** The first fault of an address, if it has one. */
export declare function addressFault(url: string): AddressFault | undefined;
/** Of an address without brackets, which ends for GitHub only at a blank or `<`. */
export declare function bareFault(url: string): AddressFault | undefined;
/** The address without any fault; nothing where one of them has no plain repair. */
export declare function repairAddress(url: string): string | undefined;
/** Whether another rule need not report an address: its fault has been reported already. */
export declare function isMalformed(url: string): boolean;
/** `http` or `https`, if a scheme is one of them or a typo of it. */
export declare function nearestScheme(scheme: string): 'http' | 'https' | undefined;

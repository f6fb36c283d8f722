/** Which bullets of another section are meant to stand there again. */
import type { Entry, List } from '../../list/model.ts';
/** Whether an entry links a license's text: where that stands again, it is another thing's license. */
export declare function isLicense(identity: string): boolean;
/** Bullets that name only what the bullets below them belong to. */
export declare function captionsOf({ entries }: List): Set<Entry>;
/** Whether an entry itself says that it stands elsewhere, or links the place where. */
export declare function saysSo(entry: Entry): boolean;

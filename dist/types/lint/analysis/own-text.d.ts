import type { Bullet } from '../../list/model.ts';
/** A bullet's visible text without its nested bullets. */
export declare function ownText({ node: { children } }: Bullet): string;

import type { Remedy } from '../schema.js';
/** Every remedy the source pages name, in the order of their usefulness. */
export declare const remedies: Remedy[];

import type { Modifier } from './schema.js';
/** Who must not, and who must ask first: what an answer means for the plan. */
export declare const modifiers: Modifier[];

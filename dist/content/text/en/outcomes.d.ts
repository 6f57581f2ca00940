import type { DispositionText } from '../../schema.js';
/** What to do. The first action is the one that matters most. */
export declare const dispositions: Record<string, DispositionText>;
/** Sentences that a rule, or two signs together, add to an outcome. */
export declare const addOns: Record<string, string[]>;
/** Under every outcome: what it is about first, then the signs one by one, then what to do. */
export declare const safetyNet: string[];

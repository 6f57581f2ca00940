import type { Phase } from '../../schema.js';
/** Reasons that fit after "because" and after "if". */
export declare const modifiers: Record<string, string>;
/** What must not come together. */
export declare const guards: Record<string, string>;
export declare const phases: Record<Phase, string>;
export declare const grades: Record<'A' | 'B' | 'C', string>;

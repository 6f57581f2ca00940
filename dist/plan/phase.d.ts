import type { Phase } from '../content/schema.js';
import type { Findings } from '../triage/condition.js';
/** The phases a visitor can be in. */
export type CurrentPhase = Extract<Phase, 'p0-72h' | 'p-after-72h' | 'p-after-pain'>;
/** Where the visitor stands: nearly gone counts first, then the first three days, else later. */
export declare function currentPhase({ signs }: Findings): CurrentPhase;

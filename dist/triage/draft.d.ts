import type { QuestionnaireItem } from '../content/schema.js';
/**
 * The codes of a page after one answer was ticked or unticked. "None" stands alone: ticking it clears the rest, ticking
 * another clears it. A single choice keeps the last one.
 */
export declare function toggled(item: QuestionnaireItem, codes: readonly string[], code: string, checked: boolean): string[];
/** A whole number from 0 to 120 as a person types it, or nothing: "4e1", "-3" and "40.5" are no ages. */
export declare function parseAge(text: string, item: QuestionnaireItem): number | undefined;

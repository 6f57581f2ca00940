import type { Condition } from '../content/schema.js';
/** What is known about a person: the codes of the signs they ticked, and the age in whole years once it was asked. */
export interface Findings {
    readonly signs: ReadonlySet<string>;
    readonly age?: number | undefined;
}
/** The code that stands for an age bound among the signs that made a condition true. */
export declare const AGE_LINK_ID = "q5-age";
/** Whether `condition` holds. An age bound does not hold before the age is known. */
export declare function holds(condition: Condition, findings: Findings): boolean;
/**
 * The signs that make `condition` true, none when it is false. Every satisfied part is named, not only the first, so
 * that an outcome can say all that led to it.
 */
export declare function matchedSigns(condition: Condition, findings: Findings): string[];
/** Every sign code that `condition` mentions, age bounds left out. */
export declare function mentionedSigns(condition: Condition): string[];
/** The ages in whole years from which `condition` may turn out differently than a year before. */
export declare function ageBounds(condition: Condition): number[];

import type { Acuity, Condition, ContentPack } from '../content/schema.js';
import { type Because } from './assess.js';
import { type Findings } from './condition.js';
import { type Disposition } from './disposition.js';
import type { QuestionnaireResponse } from './response.js';
/** Signs that have to come together, with the ages between which they do; no part can be left out. */
export interface Trigger {
    readonly signs: readonly string[];
    /** From this age on. */
    readonly ageFrom?: number;
    /** Below this age. */
    readonly ageBelow?: number;
}
/**
 * Every way in which `condition` can come true, each as few signs as it takes. Conditions know no "not", so a condition
 * holds exactly when one of its triggers is met.
 */
export declare function triggersOf(condition: Condition): Trigger[];
/** One age of each span of years within which no rule changes its mind: the youngest. */
export declare function agesThatDiffer(pack: ContentPack): number[];
/** A whole visit: what was answered, which pages that took, and what it came to. */
export interface Visit {
    /** The answers of the pages that were asked, in the order of asking. */
    readonly response: QuestionnaireResponse;
    /** The pages asked, in order. */
    readonly pages: readonly string[];
    readonly findings: Findings;
    readonly disposition: Disposition;
    readonly because: readonly Because[];
}
/**
 * Walks every visit in which at most `most` signs are ticked on pages with several answers, with every answer of every
 * single choice and one age of each span, and hands each to `onVisit`. A visit ends as the engine ends it.
 */
export declare function everyVisit(pack: ContentPack, most: number, onVisit: (visit: Visit) => void): void;
/** The largest number of signs, on pages with several answers, that have to come together for a rule to match. */
export declare function largestTrigger(pack: ContentPack): number;
/** Signs of the conditions under which a page comes at all. */
export declare function openingSigns(pack: ContentPack): string[];
/** One way through the pages. */
export interface Path {
    /** The pages asked, in order. */
    readonly pages: readonly string[];
    /** How urgent a visit on it can turn out, least urgent first. */
    readonly outcomes: readonly Acuity[];
    /** The rules that end it there; none where it runs to the last page. */
    readonly rules: readonly string[];
    /** A visit that goes this way, with as few signs as it takes. */
    readonly example: QuestionnaireResponse;
}
/**
 * Every way through the pages of the questionnaire. Which pages come depends only on the answers that open a page, on the
 * age, and on the one trigger that first makes the visit urgent or an emergency: so each trigger and none, with each set
 * of opening signs, at one age of each span, goes every way there is. The proof holds this against the exhaustive walk.
 */
export declare function paths(pack: ContentPack): Path[];

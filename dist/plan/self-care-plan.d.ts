import type { ContentPack, Phase, RegionCode, Remedy } from '../content/schema.js';
import { type Assessment } from '../triage/assess.js';
import type { QuestionnaireResponse } from '../triage/response.js';
import { type CurrentPhase } from './phase.js';
export interface Activity {
    readonly remedy: string;
    readonly phase: Phase;
    /** Ids of modifiers that nobody asked about because the visitor skipped a page: printed with the remedy. */
    readonly cautions?: readonly string[];
}
/** A remedy that is not simply in the plan; `because` holds modifier ids, sign codes or `skipped`. */
export interface Withheld extends Activity {
    readonly because: readonly string[];
}
/** What to do and what to leave out, every remedy in exactly one list, most useful first. */
export interface SelfCarePlan {
    /** Absent at emergency and urgent. */
    readonly phase?: CurrentPhase;
    readonly activities: readonly Activity[];
    readonly askFirst: readonly Withheld[];
    readonly excluded: readonly Withheld[];
    /** Sentences that stand under every outcome; `{placeholders}` wait for the words of the region. */
    readonly safetyNet: readonly string[];
}
export interface PlanOptions {
    /** `UK` counts as `GB`. */
    readonly region?: RegionCode | 'UK' | undefined;
    /** Remedy ids and topics the clinic has switched off. */
    readonly hide?: readonly string[] | undefined;
    /** Which clinic custom the sentences mention; it decides no list. */
    readonly coldUntilHours?: 48 | 72 | undefined;
}
/** Whether region and clinic leave a remedy to speak of. */
export declare function isLeft(remedy: Remedy, { region, hide }: PlanOptions): boolean;
/**
 * The plan for a completed assessment: what is in, what to ask about first, what is out and because of which answer.
 * At emergency and urgent it holds nothing but the safety net.
 * @throws TypeError while questions are still open; ResponseError for an invalid response.
 */
export declare function planFor(pack: ContentPack, assessment: Assessment, response: QuestionnaireResponse, options?: PlanOptions): SelfCarePlan;

import type { ContentPack } from '../content/schema.js';
import type { QuestionnaireResponse } from '../triage/response.js';
import type * as r4 from './r4.js';
import { type WordingOptions } from './wording.js';
export interface QuestionnaireResponseOptions extends WordingOptions {
    /** When the answers were given: ISO 8601 with offset. */
    readonly authored: string;
    /** Logical id on the reader's own server. */
    readonly id?: string;
    /** The same as was given to `toQuestionnaire`. */
    readonly url?: string;
    /** Whom it is about, and who answered, where the reader knows. */
    readonly subject?: r4.Reference;
    readonly source?: r4.Reference;
}
/**
 * Answers as an R4 QuestionnaireResponse: the questions that were asked, in order, and no others. A question that was
 * skipped stands without an answer; "none of these" is an answer of its own. `in-progress` until the outcome is certain.
 * @throws ResponseError for a response the questionnaire could not have produced
 * @throws TypeError when `authored` is no moment with offset, or the id is none FHIR allows
 */
export declare function toQuestionnaireResponse(pack: ContentPack, response: QuestionnaireResponse, options: QuestionnaireResponseOptions): r4.QuestionnaireResponse;

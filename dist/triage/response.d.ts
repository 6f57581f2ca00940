import type { ContentPack } from '../content/schema.js';
/**
 * The answers, and the only state of a visit: link id to the chosen codes, the age in whole years, or `'skipped'`.
 * Plain JSON.
 */
export interface QuestionnaireResponse {
    readonly [linkId: string]: readonly string[] | number | 'skipped';
}
export type ResponseErrorCode = 'unknown-page' | 'unknown-code' | 'wrong-page' | 'wrong-type' | 'none-with-others' | 'too-many-codes' | 'age-out-of-range' | 'not-skippable';
/** A response that the questionnaire could not have produced. `path` names the page and, where one is at fault, the code. */
export declare class ResponseError extends Error {
    readonly path: string;
    readonly code: ResponseErrorCode;
    constructor(path: string, code: ResponseErrorCode);
}
/** A visit in which nothing has been answered yet. */
export declare function emptyResponse(): QuestionnaireResponse;
/**
 * A new response in which the page has this answer; it judges nothing (see `assess`). Answers of other pages are kept, so
 * that changing one loses nothing.
 */
export declare function answer(response: QuestionnaireResponse, linkId: string, value: readonly string[] | number | 'skipped'): QuestionnaireResponse;
/** A new response without the given pages. */
export declare function without(response: QuestionnaireResponse, linkIds: readonly string[]): QuestionnaireResponse;
/**
 * The answers that still hold with other content: all but those of pages whose choices are no longer the same, or are said
 * in other words, since nobody has said no to a choice they were not shown. In another language all words are others; then
 * the choices alone count.
 */
export declare function carriedOver(from: ContentPack, to: ContentPack, response: QuestionnaireResponse): QuestionnaireResponse;
/** Whether the page has an answer. An empty list is none: a page cannot be passed with nothing ticked. */
export declare function isAnswered(response: QuestionnaireResponse, linkId: string): boolean;
/**
 * Refuses what the questionnaire could not have produced, also on pages that are not asked any more.
 * @throws ResponseError naming the page and code.
 */
export declare function validateResponse(pack: ContentPack, response: QuestionnaireResponse): void;

import type { Acuity, AnswerOption, ContentPack, QuestionnaireItem } from '../content/schema.js';
import { type Findings } from './condition.js';
import { type Disposition } from './disposition.js';
import { type QuestionnaireResponse } from './response.js';
/** A rule that decided the outcome and every sign that made it match, in the order of the rule. */
export interface Because {
    readonly rule: string;
    readonly signs: readonly string[];
}
export interface InProgress {
    readonly status: 'in-progress';
    readonly next: QuestionnaireItem;
    /** Place of `next`, from 1. */
    readonly index: number;
    /** The most pages this visit can still come to, never growing. */
    readonly atMost: number;
}
export interface Complete {
    readonly status: 'complete';
    readonly disposition: Disposition;
    readonly because: readonly Because[];
}
export type Assessment = InProgress | Complete;
/** What a replay of the answers from the first page on comes to. */
export interface Walk {
    /** The pages asked and answered, in order. */
    readonly asked: readonly QuestionnaireItem[];
    readonly skipped: ReadonlySet<string>;
    readonly findings: Findings;
    readonly disposition: Disposition;
    readonly because: readonly Because[];
    /** The first asked page without an answer; absent when the walk has ended. */
    readonly next?: QuestionnaireItem;
}
/** The disposition that the given findings lead to: the most urgent of all rules that match. */
export declare function dispose(pack: ContentPack, findings: Findings): {
    disposition: Disposition;
    because: Because[];
};
/** Whether the page is asked, given what earlier pages found and how urgent that is. */
export declare function isAsked(item: QuestionnaireItem, findings: Findings, acuity: Acuity): boolean;
/** What is known after the page was answered. "None of these" and a skipped page add nothing. */
export declare function withAnswer(findings: Findings, item: QuestionnaireItem, value: readonly string[] | number | 'skipped'): Findings;
/**
 * Replays the answers from the first page. Pages that are no longer asked count for nothing; the walk ends at the first
 * emergency, at the first page without an answer, or after the last page.
 * @throws ResponseError for a response the questionnaire could not have produced.
 */
export declare function walk(pack: ContentPack, response: QuestionnaireResponse): Walk;
/**
 * Answered pages that the other answers no longer lead to: the visitor is told that they count no more. Pages that only
 * stand after an early end are not among them; they count again when the end does not come.
 */
export declare function abandonedPages(pack: ContentPack, response: QuestionnaireResponse): string[];
/** The answers a page offers, given which earlier pages were skipped. */
export declare function offeredAnswers(item: QuestionnaireItem, skipped: ReadonlySet<string>): AnswerOption[];
/**
 * What the answers come to: the next page to ask, or the disposition and what decided it. Pure: the same pack and
 * response always give the same result.
 * @throws ResponseError for a response the questionnaire could not have produced.
 */
export declare function assess(pack: ContentPack, response: QuestionnaireResponse): Assessment;

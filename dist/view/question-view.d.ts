import type { QuestionnaireItem, Route } from '../content/schema.js';
import { type QuestionnaireResponse } from '../triage/response.js';
import { type ViewContext } from './context.js';
export type QuestionErrorCode = 'empty' | 'age' | 'map';
export interface AnswerView {
    readonly code: string;
    readonly label: string;
    readonly detail?: string | undefined;
    readonly meaning?: string | undefined;
    readonly checked: boolean;
    readonly exclusive: boolean;
}
export interface AnswerGroupView {
    readonly id: string;
    readonly heading?: string | undefined;
    readonly answers: readonly AnswerView[];
}
export interface CallView {
    readonly label: string;
    /** The part of the label that is the number: it never breaks over two lines. */
    readonly number: string;
    readonly href: string;
    /** Whether somebody is there to pick up. */
    readonly note?: string | undefined;
}
/** Exactly what a question's screen shows. */
export interface QuestionView {
    readonly linkId: string;
    readonly type: QuestionnaireItem['type'];
    readonly repeats: boolean;
    readonly title: string;
    readonly why?: string | undefined;
    readonly hint: string;
    /** Where it hurts can be shown on a drawing, too. */
    readonly hasBodyMap: boolean;
    readonly progress: string;
    readonly index: number;
    readonly atMost: number;
    readonly groups: readonly AnswerGroupView[];
    /** The last answers, set apart: not sure, none. */
    readonly apart: readonly AnswerView[];
    readonly age?: number | undefined;
    readonly skip?: string | undefined;
    /** Said on the first page after the level is final. */
    readonly levelSoFar?: string | undefined;
    /** Shown once it is certain that the visitor must be seen today. */
    readonly urgentCall?: {
        readonly text: string;
        readonly call: CallView | undefined;
    } | undefined;
    readonly error?: string | undefined;
}
/** The pages asked so far and the next one, in order: the way Back and Continue go. */
export declare function pagesOnTheWay({ pack }: ViewContext, response: QuestionnaireResponse): string[];
/**
 * The call for "seen today": the advice line, else the clinic.
 * @param route at `maternity` her unit comes first, and its number nobody here knows: the label says so
 */
export declare function sameDayCall(context: ViewContext, route?: Route): CallView | undefined;
/** @param isToday the visitor has to be seen today */
export declare function clinicCall(context: ViewContext, isToday?: boolean): CallView | undefined;
/** @param route where else to go first; the label then says when to call */
export declare function emergencyCalls(context: ViewContext, route?: Route): CallView[];
/** What the screen of one question shows, whether it is answered or not. */
export declare function questionView(context: ViewContext, response: QuestionnaireResponse, linkId: string, error?: QuestionErrorCode): QuestionView;

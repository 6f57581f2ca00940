import type { QuestionnaireResponse } from '../triage/response.js';
import { type ViewContext } from './context.js';
export interface ReasonView {
    readonly text: string;
    /** The page on which the answer can be changed. */
    readonly linkId: string;
    readonly question: string;
}
/** The page that asks for a sign. */
export declare function pageOf({ pack }: ViewContext, code: string): string;
export declare function questionTitle(context: ViewContext, linkId: string): string;
/** The answer behind a sign, and the way to change it. */
export declare function reasonView(context: ViewContext, response: QuestionnaireResponse, code: string): ReasonView;
/** Every answer that counts, page by page. */
export declare function answersView(context: ViewContext, response: QuestionnaireResponse): ReasonView[];

import type { ContactRequest, FieldError, PreferredTime, ShareChoice, SharedAnswer } from '../contact/contact-request.js';
import { type Complete } from '../triage/assess.js';
import type { QuestionnaireResponse } from '../triage/response.js';
import { type ViewContext } from './context.js';
import type { FieldErrorView } from './error-summary.js';
/** What stands in the form's fields. */
export interface ContactValues {
    readonly name: string;
    readonly phone: string;
    readonly email: string;
    readonly preferredTime: PreferredTime;
    readonly message: string;
    readonly location: string;
    readonly share: ShareChoice;
    readonly consent: boolean;
}
export declare const emptyContactValues: ContactValues;
/** The sentence the visitor agrees to: the clinic's own, else the built-in one. */
export declare function consentText(context: ViewContext): string;
export declare function fieldErrors(context: ViewContext, errors: readonly FieldError[]): FieldErrorView[];
/** The decisive answers in words, and all answers with what was denied: what the visitor may choose to share. */
export declare function shareable(context: ViewContext, assessment: Complete, response: QuestionnaireResponse): {
    outcome: NonNullable<ContactRequest['outcome']>;
    answers: SharedAnswer[];
};

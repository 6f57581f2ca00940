import type { ContactForm, ContactOutcome, ContactRequest, SharedAnswer } from './contact-request.schema.js';
import { type SummaryText } from './summary.js';
export type { ContactForm, ContactOutcome, ContactRequest, SharedAnswer } from './contact-request.schema.js';
/** In characters as people count them (code points). */
export declare const NAME_MAX_LENGTH = 200;
export declare const MESSAGE_MAX_LENGTH = 10000;
export declare const preferredTimes: readonly ["morning", "afternoon", "evening", "any"];
export type PreferredTime = (typeof preferredTimes)[number];
/** What the visitor lets the clinic see; the first is preselected. */
export declare const shareChoices: readonly ["contact", "outcome", "answers"];
export type ShareChoice = (typeof shareChoices)[number];
/** Fields of the form, in the order they stand on the page. */
export declare const contactFields: readonly ["name", "phone", "email", "preferredTime", "message", "location", "share", "consent"];
export type ContactField = (typeof contactFields)[number];
/** Why a field was refused. Codes, not sentences: the sentences are the locale's. */
export type FieldErrorCode = 'name-missing' | 'name-too-long' | 'name-characters' | 'way-missing' | 'phone-invalid' | 'email-invalid' | 'time-unknown' | 'message-too-long' | 'message-characters' | 'location-unknown' | 'share-unknown' | 'consent-missing';
export interface FieldError {
    readonly field: ContactField;
    readonly code: FieldErrorCode;
}
/** What is wrong with a name, if anything. */
export declare const nameProblem: (name: string) => FieldErrorCode | undefined;
/** What is wrong with a message, if anything. */
export declare const messageProblem: (message: string) => FieldErrorCode | undefined;
/** What stands in the fields, as the page has it: anything. */
export type ContactFormInput = {
    readonly [F in ContactField]?: unknown;
};
/**
 * Checks a form. What is typed is sent as typed or refused, never mended; only an address loses the white space round
 * it, which is not part of it. Every field in error is named, in the order of the page, with its first problem.
 * @param locationIds the clinic's locations; without any, `location` is not sent
 */
export declare const validateContactForm: (input: ContactFormInput, locationIds?: readonly string[]) => {
    ok: true;
    form: ContactForm;
} | {
    ok: false;
    errors: readonly FieldError[];
};
/** Everything a request is made of. Clock, id and sentences are handed in, so the same input gives the same request. */
export interface ContactRequestInput {
    readonly requestId: string;
    /** ISO 8601 with offset; `isoWithOffset` writes it. */
    readonly createdAt: string;
    readonly clinic?: string | undefined;
    readonly form: ContactForm;
    /** The name of the chosen location, for the summary. */
    readonly locationName?: string | undefined;
    readonly consent: {
        readonly text: string;
        readonly at: string;
    };
    /** All there is to share; the visitor's choice in `form.share` decides what is kept. */
    readonly outcome?: ContactOutcome | undefined;
    readonly answers?: readonly SharedAnswer[] | undefined;
    readonly replayCode?: string | undefined;
    /** The answers are about somebody else than the person to be called. */
    readonly isForOther?: boolean;
    readonly summaryText: SummaryText;
    readonly versions: ContactRequest['versions'];
    readonly hints: ContactRequest['hints'];
}
/** Freezes a plain value and everything in it. */
export declare const deepFreeze: <T>(value: T) => T;
/**
 * Makes the request: deep-frozen plain JSON that holds nothing the visitor's choice leaves out. The summary is written
 * here, from what is kept, so that it cannot say more than the rest.
 */
export declare const buildContactRequest: (input: ContactRequestInput) => ContactRequest;
/**
 * A moment as ISO 8601 with the visitor's offset, such as `2026-03-01T09:05:00+01:00`.
 * @param epochMs milliseconds since 1970
 * @param offsetMinutes minutes east of UTC (the opposite of `Date.prototype.getTimezoneOffset`)
 */
export declare const isoWithOffset: (epochMs: number, offsetMinutes: number) => string;

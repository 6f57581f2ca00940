import { type TemplateResult } from 'lit';
import type { Disposition } from '../triage/disposition.js';
import { type ContactValues } from './contact-view.js';
import { type ViewContext } from './context.js';
import { type FieldErrorView } from './error-summary.js';
import type { Handlers } from './handlers.js';
interface ContactForm {
    readonly context: ViewContext;
    readonly values: ContactValues;
    readonly errors: readonly FieldErrorView[];
    readonly disposition: Disposition;
    readonly handlers: Handlers;
}
/** The short form. At urgent calling comes first, and the form says what it is not for. */
export declare function contactForm(form: ContactForm): TemplateResult;
export {};

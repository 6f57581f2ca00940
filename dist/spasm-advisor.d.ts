import { type PropertyValues } from 'lit';
import { type ConfigIssue } from './config/resolve.js';
import { type ContactRequestEvent } from './events.js';
import { type LocalePack } from './i18n/locale-pack.js';
import { AdvisorProperties } from './spasm-advisor.properties.js';
import type { Pictures } from './view/illustrations/index.js';
export type { ClinicPackInput } from './content/clinic-pack.schema.js';
export type { LocalePack, Pictures };
/**
 * Asks about a back spasm, says how urgent it is and why, gives a plan, and hands a contact request to the clinic's page.
 * The answers are its only state about the visitor; everything shown is computed from them.
 *
 * @slot - What visitors see before the script runs, without it, and when anything inside fails.
 * @slot logo - Above the first heading.
 * @slot intro - Below the first sentence.
 * @slot disclaimer - Below the outcome and its plan.
 * @slot footer - At the very end of the outcome.
 * @slot pack - Content of the clinic's own: a `script` of type `application/json`.
 *
 * @attr lang - Language of the advisor, as in HTML: its own or that of what is around it. English so far.
 *
 * @fires {ContactRequestEvent} contact-request - The visitor pressed Send, also on each retry: `detail` is the request, `respondWith(promise)` takes it. Bubbles, and out of shadow roots.
 * @fires {TriageStepEvent} triage-step - The visitor got to `detail.step`: `start`, `questions`, `outcome` or `contact`, each once a run. Tells no answer; does not bubble.
 * @fires {ConfigIssueEvent} config-issue - Something could not be used as written: `detail` says which `attribute`, its `value`, what was `expected`, what is `used`. Once per issue; does not bubble.
 * @fires {AdvisorErrorEvent} advisor-error - Something failed and the fallback is on screen: `detail.code` is `render`, `pack`, `slot` or `contact`. Does not bubble.
 *
 * @csspart screen - One screen, with room around it.
 * @csspart heading - Every heading that says where the visitor is.
 * @csspart progress - How many questions there may still be, above the question.
 * @csspart question - The words of a question.
 * @csspart hint - Help with a question or a field.
 * @csspart answer - The row of one answer, all of which can be pressed.
 * @csspart answer-input - The box or button of one answer.
 * @csspart details - Something that can be unfolded.
 * @csspart button - Every button, and every link that looks like one.
 * @csspart button-primary - The one button that leads on, and calls.
 * @csspart button-link - A button that looks like a link.
 * @csspart care-card - The outcome: how soon, where, what to do now.
 * @csspart care-card-heading - The heading of the outcome.
 * @csspart safety-net - When to call for help after all.
 * @csspart plan - The whole plan.
 * @csspart phase - One phase of the plan.
 * @csspart activity - One thing to do.
 * @csspart activity-heading - Its name.
 * @csspart timer - The clock of a timed step.
 * @csspart illustration - A drawing.
 * @csspart ask-first - Something to ask about before doing it.
 * @csspart excluded - Something that was left out, and why.
 * @csspart source - Who says so.
 * @csspart library - The background reading and its search.
 * @csspart contact-form - The fields of the contact form.
 * @csspart field - One field with its label.
 * @csspart error-summary - What is missing or wrong, above everything.
 * @csspart error - What is wrong with one field.
 * @csspart message - A notice, such as "sending".
 * @csspart launcher - The button that opens the dialog.
 * @csspart dialog - The dialog.
 * @csspart footer - The small print at the end.
 *
 * @cssState sending - A contact request is on its way.
 * @cssState error - Something failed and the fallback is on screen.
 */
export declare class SpasmAdvisor extends AdvisorProperties {
    #private;
    static readonly version = "0.1.0";
    static readonly formAssociated = true;
    /** Shows line drawings with the plan, now and later; `spasm-advisor-pictures.min.js` calls it. */
    static addPictures(pictures: Pictures): void;
    /** Brings a further language, now and later; one made for other content is refused. `dist/locales/` calls it. */
    static addLocale(locale: LocalePack): void;
    /** The version of this class, also on the instance. */
    get version(): string;
    /** Every attribute that could not be used as written. They may have been reported before a listener existed. */
    get configIssues(): readonly ConfigIssue[];
    /** The contact request nobody has taken yet. */
    get pendingRequest(): ContactRequestEvent | null;
    /** Begins with the first question. */
    start(): void;
    /** Forgets the answers and the form, and shows the first screen. */
    reset(): void;
    /** With `display="dialog"`: opens the dialog. Nothing else but the visitor does. */
    show(): void;
    /** Closes the dialog; the answers stay. */
    close(): void;
    /** Moves focus to the heading of the present screen, or to the button of a closed dialog. */
    focus(): void;
    connectedCallback(): void;
    disconnectedCallback(): void;
    /** A style sheet belongs to the document it was made in, and stays behind when the element leaves that. */
    adoptedCallback(): void;
    /** The form of the page takes what is carried, or does not. */
    formDisabledCallback(): void;
    /** The form of the page was reset. */
    formResetCallback(): void;
    /** The root stays private: Lit's own `renderRoot` would hand a closed one to every script of the page. */
    protected createRenderRoot(): HTMLElement;
    /** A listener that came late is offered the request that nobody has taken. */
    protected onListener(type: string): void;
    protected willUpdate(changed: PropertyValues): void;
    /** A throw anywhere in an update must not leave an empty box where the number was. */
    protected performUpdate(): void;
    protected update(changed: PropertyValues): void;
    protected shouldUpdate(): boolean;
    protected firstUpdated(): void;
    protected updated(): void;
    /** Complete is a screen when its last slice is drawn. */
    protected getUpdateComplete(): Promise<boolean>;
    /** Gives nothing back: what it draws holds the answers. */
    protected render(): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'spasm-advisor': SpasmAdvisor;
    }
    /** Of the advisor's events the one that bubbles. */
    interface DocumentEventMap {
        'contact-request': ContactRequestEvent;
    }
}

var _a;
import { render } from 'lit';
import { Companions } from './companions.js';
import { regionFor } from './config/regions.js';
import { misspelt, resolveConfig } from './config/resolve.js';
import { AdvisorErrorEvent, ConfigIssueEvent, TriageStepEvent, } from './events.js';
import { isSameTag } from './i18n/locale-pack.js';
import { LocalizeController } from './i18n/localize-controller.js';
import { AdvisorProperties } from './spasm-advisor.properties.js';
import { styles } from './spasm-advisor.styles.js';
import { version } from './version.js';
import { DialogController } from './view/dialog.js';
import { ignoreDoublePress } from './view/double-press.js';
import { fallback } from './view/fallback.js';
import { moveFocus } from './view/focus.js';
import { FormField } from './view/form-field.js';
import { guardWith } from './view/guard.js';
import { PackController } from './view/pack-controller.js';
import { releaseScreen } from './view/release.js';
import { rootView } from './view/root.js';
import { screenPage } from './view/screen.js';
import { sheetsFor } from './view/sheets.js';
import { Trip } from './view/trip.js';
import { keepTyping } from './view/typing.js';
/** That of the browser, whatever a script of the page puts in its place later: it would be handed the closed root. */
const { attachShadow } = globalThis.Element?.prototype ?? {};
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
export class SpasmAdvisor extends AdvisorProperties {
    static { this.version = version; }
    static { this.formAssociated = true; }
    static #companions = new Companions();
    /** Shows line drawings with the plan, now and later; `spasm-advisor-pictures.min.js` calls it. */
    static addPictures(pictures) {
        _a.#companions.addPictures(pictures);
    }
    /** Brings a further language, now and later; one made for other content is refused. `dist/locales/` calls it. */
    static addLocale(locale) {
        _a.#companions.addLocale(locale);
    }
    #guard = (code) => guardWith(() => this.#fail(code));
    #field = new FormField(this.attachInternals());
    #dialog = new DialogController(this, () => this.#root, this.#guard('render'));
    #localize = new LocalizeController(this, () => _a.#companions.languages);
    #language = _a.#companions.languages[0];
    #packs = new PackController(this, this.#language.pack);
    #trip = new Trip(this, {
        root: () => this.#root,
        pack: () => this.#packs.pack,
        context: () => this.#context(),
        now: () => this.#now(),
        carry: (request) => this.#carry(request),
        onStep: (step) => this.dispatchEvent(new TriageStepEvent(step)),
        guard: this.#guard,
    });
    #root;
    #config;
    #issues = Object.freeze([]);
    #reported = new Set();
    /** What is being worked on: the code to tell if it throws. */
    #working = 'render';
    #isDead = false;
    /** The version of this class, also on the instance. */
    get version() {
        return version;
    }
    /** Every attribute that could not be used as written. They may have been reported before a listener existed. */
    get configIssues() {
        return this.#issues;
    }
    /** The contact request nobody has taken yet. */
    get pendingRequest() {
        return this.#trip.contact.delivery.pending;
    }
    /** Begins with the first question. */
    start() {
        this.#trip.start();
    }
    /** Forgets the answers and the form, and shows the first screen. */
    reset() {
        this.#trip.reset();
    }
    /** With `display="dialog"`: opens the dialog. Nothing else but the visitor does. */
    show() {
        this.#dialog.show();
    }
    /** Closes the dialog; the answers stay. */
    close() {
        this.#dialog.close();
    }
    /** Moves focus to the heading of the present screen, or to the button of a closed dialog. */
    focus() {
        if (this.hasUpdated && !this.#dialog.focus())
            moveFocus(this.#root, { to: 'heading' });
    }
    connectedCallback() {
        _a.#companions.join(this.#onCompanion);
        this.#guard('render')(() => super.connectedCallback())();
    }
    disconnectedCallback() {
        _a.#companions.leave(this.#onCompanion);
        this.#guard('render')(() => super.disconnectedCallback())();
    }
    /** A style sheet belongs to the document it was made in, and stays behind when the element leaves that. */
    adoptedCallback() {
        const { defaultView } = this.ownerDocument;
        if (defaultView && this.#root)
            this.#root.adoptedStyleSheets = sheetsFor(defaultView, styles);
    }
    /** The form of the page takes what is carried, or does not. */
    formDisabledCallback() {
        this.requestUpdate();
    }
    /** The form of the page was reset. */
    formResetCallback() {
        this.reset();
    }
    /** The root stays private: Lit's own `renderRoot` would hand a closed one to every script of the page. */
    createRenderRoot() {
        const root = attachShadow.call(this, { mode: this.wantsOpenRoot() ? 'open' : 'closed' });
        keepTyping(this);
        ignoreDoublePress(root);
        this.#root = root;
        this.adoptedCallback();
        return this;
    }
    /** A listener that came late is offered the request that nobody has taken. */
    onListener(type) {
        if (type === 'contact-request')
            queueMicrotask(this.#guard('contact')(() => this.#trip.contact.delivery.offerPending()));
    }
    willUpdate(changed) {
        const other = this.#packs.resolve(this.pack, this.#language.pack);
        const remedyIds = this.#packs.pack.remedies.map(({ id }) => id);
        const { config, issues } = resolveConfig(this.rawConfig(), { baseUrl: document.baseURI, remedyIds });
        const { language, issue } = this.#localize.resolve(config.lang);
        const { issues: refused } = _a.#companions;
        // Why a language is missing says more than that it is.
        const missing = issue && !refused.some(({ value }) => isSameTag(value, issue.value)) ? [issue] : [];
        // What a clinic adds decides what can be hidden, and is worded by the language of that.
        const reworded = this.#packs.resolve(this.pack, language.pack);
        const earlier = other ?? reworded;
        const isFresh = changed.size > 0 || language !== this.#language || !!earlier;
        const { name: before } = this.#config ?? {};
        this.#config = config;
        if (config.name !== before)
            this.#carry(this.#trip.contact.delivery.offered);
        this.#language = language;
        const all = [...issues, ...misspelt(this.attributes), ...missing, ...refused, ...this.#packs.issues];
        this.#issues = Object.freeze(all.map((row) => Object.freeze(row)));
        this.#field.setState('sending', this.#trip.contact.delivery.state.status === 'sending');
        if (earlier)
            this.#trip.adopt(earlier);
        this.#trip.follow(isFresh);
    }
    /** A throw anywhere in an update must not leave an empty box where the number was. */
    performUpdate() {
        try {
            super.performUpdate();
        }
        catch {
            this.#fail(this.#working);
        }
    }
    update(changed) {
        super.update(changed);
        this.render();
    }
    shouldUpdate() {
        return !this.#isDead;
    }
    firstUpdated() {
        // Firefox brings the value back after a reload, whatever the state says.
        this.#carry(undefined);
    }
    updated() {
        this.#reportIssues();
        this.#checkRequired();
        this.#trip.focus();
        void this.#trip.slices.follow();
    }
    /** Complete is a screen when its last slice is drawn. */
    async getUpdateComplete() {
        for (;;) {
            const isSettled = await super.getUpdateComplete();
            const next = this.#isDead ? undefined : this.#trip.slices.follow();
            if (!next)
                return isSettled;
            await next;
        }
    }
    /** Gives nothing back: what it draws holds the answers. */
    render() {
        const context = this.#context();
        const isPosted = this.#field.isPosted(context.config, this);
        // What throws before a template is committed is the content it is made of.
        this.#working = ['intro', 'question', 'result', 'library'].includes(this.#trip.screenName) ? 'pack' : 'contact';
        const screen = screenPage({ context, trip: this.#trip, isPosted });
        this.#working = 'render';
        const view = rootView({ screen, context, issues: this.#issues, dialog: this.#dialog, onPack: this.#onPack });
        releaseScreen(this.#root, this.#trip);
        render(view, this.#root, { host: this });
    }
    #context() {
        const config = this.#config;
        return {
            ...this.#language,
            pack: this.#packs.pack,
            config,
            region: regionFor(config.region),
            widgetVersion: version,
            pictures: _a.#companions.pictures,
            now: this.#now(),
        };
    }
    /** The one clock: opening hours, the times in a request, and how long the page was open. */
    #now() {
        return Date.now();
    }
    #onCompanion = () => this.#trip.touch();
    #onPack = this.#guard('slot')((event) => this.#packs.assign(event.target.assignedElements()));
    #reportIssues() {
        for (const issue of this.#issues) {
            const key = JSON.stringify(issue);
            if (this.#reported.has(key))
                continue;
            this.#reported.add(key);
            this.dispatchEvent(new ConfigIssueEvent(issue));
        }
    }
    /** After a failed commit Lit's parts are unusable, so the fallback stays until the page is loaded again. */
    #fail(code) {
        if (this.#isDead || !this.#root)
            return;
        this.#isDead = true;
        const wasOpen = this.#root.querySelector('dialog[open]');
        this.#root.replaceChildren(fallback(this, this.#config));
        // Who was in the dialog is not to be left on some other place of the page.
        if (wasOpen)
            this.scrollIntoView();
        try {
            // Nobody can clear it any more. A form of the page keeps what it carries.
            this.#trip.reset();
        }
        catch {
            // What failed may fail again.
        }
        // What is broken must not keep the form of the page from being sent.
        this.#field.check(false);
        this.#field.setState('error', true);
        this.dispatchEvent(new AdvisorErrorEvent(code));
    }
    #carry(request) {
        if (this.#isDead)
            return;
        this.#field.carry(this.#config?.name, request);
        this.#checkRequired();
    }
    #checkRequired() {
        if (!this.#config)
            return;
        const { required, contact } = this.#config;
        const anchor = this.#root.querySelector('.anchor');
        const isMissing = required && contact === 'form' && !this.#trip.contact.delivery.isOffered;
        const { ready } = this.#language.locale.contact;
        this.#field.check(isMissing, this.#trip.isEmergency ? ready.emergency : ready.required, anchor);
    }
}
_a = SpasmAdvisor;

var _a;
import { html, nothing, render } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { regionFor } from './config/regions.js';
import { resolveConfig } from './config/resolve.js';
import { pack } from './content/pack.js';
import { AdvisorErrorEvent, ConfigIssueEvent, TriageStepEvent, } from './events.js';
import { fill } from './i18n/fill.js';
import { en } from './i18n/locales/en.js';
import { LocalizeController } from './i18n/localize-controller.js';
import { planFor } from './plan/self-care-plan.js';
import { AdvisorProperties } from './spasm-advisor.properties.js';
import { styles } from './spasm-advisor.styles.js';
import { abandonedPages, assess } from './triage/assess.js';
import { AGE_LINK_ID } from './triage/condition.js';
import { parseAge, toggled } from './triage/draft.js';
import { answer, emptyResponse, isAnswered, without } from './triage/response.js';
import { version } from './version.js';
import { ContactController } from './view/contact-controller.js';
import { contactForm } from './view/contact-form.js';
import { fieldErrors } from './view/contact-view.js';
import { sentences } from './view/context.js';
import { debugPanel } from './view/debug.js';
import { deliveryPage, reviewPage } from './view/delivery-page.js';
import { DialogController } from './view/dialog.js';
import { button } from './view/elements.js';
import { fallback, guarded } from './view/fallback.js';
import { moveFocus } from './view/focus.js';
import { introPage } from './view/intro-page.js';
import { backward, firstQuestion, onward } from './view/navigation.js';
import { PrivacyController } from './view/privacy-controller.js';
import { questionPage } from './view/question-page.js';
import { questionView } from './view/question-view.js';
import { resultPage } from './view/result-page.js';
import { resultView } from './view/result-view.js';
import { timerWords } from './view/step-timer.js';
import { takeAlong } from './view/take-along.js';
import { TimerController } from './view/timer-controller.js';
/** Session recorders leave out what carries one of these. The closed root is the first guard, this the second. */
const MASK = 'ph-no-capture sentry-block sentry-mask rr-block';
/** Events that tell what is being typed. */
const TYPING = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'compositionupdate', 'compositionend', 'paste'];
/** The handlers whose failure is one of the contact form. */
const CONTACT_ACTS = /^on(Contact|Field|Review|Edit|Send|Retry|Copy)$/;
const NO_PACKS = {
    attribute: 'pack',
    value: '[script]',
    expected: 'nothing in the slot "pack": this version has its built-in content only',
    used: 'the built-in content',
};
const remedyIds = pack.remedies.map((remedy) => remedy.id);
/** Typed text stays inside: for listeners of the page, and so that its shortcuts do not fire at it. */
function keepToItself(event) {
    const isText = !(event instanceof KeyboardEvent) || (event.key.length === 1 && !event.ctrlKey && !event.metaKey);
    if (isText)
        event.stopPropagation();
}
/**
 * Asks about a back spasm, says how urgent it is and why, gives a plan, and hands a contact request to the clinic's page.
 * The answers are its only state about the visitor; everything shown is computed from them.
 *
 * @slot - What visitors see before the script runs, without it, and when anything inside fails.
 * @slot logo - Above the first heading.
 * @slot intro - Below the first sentence.
 * @slot disclaimer - Below the outcome and its plan.
 * @slot footer - At the very end of the outcome.
 * @slot pack - Kept for content of the clinic's own, which this version does not read.
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
 * @csspart library - The background reading; no screen of this version shows it yet.
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
    static { this.styles = styles; }
    static #connected = new Set();
    static #pictures = {};
    /** Shows line drawings with the plan, now and later; `spasm-advisor-pictures.min.js` calls it. */
    static addPictures(pictures) {
        _a.#pictures = { ..._a.#pictures, ...pictures };
        for (const advisor of _a.#connected) {
            advisor.#resultView = undefined;
            advisor.requestUpdate();
        }
    }
    #screen = { name: 'intro' };
    #response = emptyResponse();
    #error;
    #ageText = '';
    #taken = { status: '' };
    #onset;
    #regions = [];
    #isForOther = false;
    #hasPack = false;
    #dropped = [];
    #internals = this.attachInternals();
    #contact = new ContactController(this, {
        endpoint: () => this.#config?.contactEndpoint,
        now: () => this.#now(),
        carry: (request) => this.#carry(request),
    });
    #dialog = new DialogController(this, () => this.#root);
    #localize = new LocalizeController(this, [en]);
    #timers = new TimerController(this, () => this.#now());
    #privacy = new PrivacyController(this, {
        isShared: () => this.sharedDevice,
        mayWarn: () => (this.#ageText !== '' || Object.keys(this.#response).length > 0) && !this.#timers.isRunning,
        clear: () => this.reset(),
        cover: (isCovered) => this.#root.querySelector('.root')?.toggleAttribute('hidden', isCovered),
    });
    #config;
    #locale = en;
    #issues = [];
    #reported = new Set();
    #steps = new Set();
    #focusNext;
    #lastDelivery = 'idle';
    /** What is being worked on: the code to tell if it throws. */
    #working = 'render';
    #root;
    /** Counts the visits, so that what comes late from one does not show in the next. */
    #visit = 0;
    #isDead = false;
    #isMapTick = false;
    #resultView;
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
        return this.#contact.delivery.pending;
    }
    /** Begins with the first question. */
    start() {
        this.#go(firstQuestion(pack), 'start');
        this.#keepFocusOutside();
    }
    /** Forgets the answers and the form, and shows the first screen. */
    reset() {
        this.#forget();
        this.#keepFocusOutside();
    }
    #forget() {
        this.#visit += 1;
        this.#response = emptyResponse();
        this.#ageText = '';
        this.#error = undefined;
        this.#isForOther = false;
        this.#onset = undefined;
        this.#regions = [];
        this.#timers.clear();
        this.#steps.clear();
        this.#contact.reset();
        this.#root?.querySelector('.print-frame')?.remove();
        this.#go({ name: 'intro' });
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
    addEventListener(type, listener, options) {
        super.addEventListener(type, listener, options);
        // A listener that came late is offered the request that nobody has taken.
        if (type === 'contact-request')
            queueMicrotask(() => this.#contact.delivery.offerPending());
    }
    connectedCallback() {
        _a.#connected.add(this);
        super.connectedCallback();
    }
    disconnectedCallback() {
        _a.#connected.delete(this);
        super.disconnectedCallback();
    }
    /** The root stays private: Lit's own `renderRoot` would hand a closed one to every script of the page. */
    createRenderRoot() {
        const root = this.attachShadow({ mode: this.wantsOpenRoot() ? 'open' : 'closed' });
        root.adoptedStyleSheets = this.constructor.elementStyles.map((style) => style instanceof CSSStyleSheet ? style : style.styleSheet);
        for (const type of TYPING)
            this.addEventListener(type, keepToItself);
        this.#root = root;
        return this;
    }
    willUpdate(changed) {
        const { config, issues } = resolveConfig(this.rawConfig(), { baseUrl: document.baseURI, remedyIds });
        const { locale, issue } = this.#localize.resolve(config.lang);
        // A timer that counts asks for an update every second, with nothing else changed.
        if (changed.size > 0 || locale !== this.#locale)
            this.#resultView = undefined;
        this.#config = config;
        this.#locale = locale;
        this.#issues = [...issues, ...(issue ? [issue] : []), ...(this.#hasPack ? [NO_PACKS] : [])];
        this.#setState('sending', this.#contact.delivery.state.status === 'sending');
        this.#followDelivery();
        const { name } = this.#screen;
        if ((name === 'contact' || name === 'review') && !this.#hasForm())
            this.#screen = { name: 'result' };
        else if (name === 'review' && this.#contact.isReceived)
            this.#screen = { name: 'delivery' };
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
        const screen = this.render();
        super.update(changed);
        render(screen, this.#root, { host: this });
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
        if (!this.#focusNext)
            return;
        moveFocus(this.#root, this.#focusNext);
        this.#focusNext = undefined;
    }
    render() {
        const context = this.#context();
        const { config, locale } = context;
        const screen = this.#screenName();
        const linkId = this.#screen.name === 'question' ? this.#screen.linkId : undefined;
        const isDialog = config.display === 'dialog';
        // What throws before a template is committed is the content it is made of.
        this.#working = ['intro', 'question', 'result'].includes(screen) ? 'pack' : 'contact';
        const content = html `${keyed(`${screen}-${linkId}`, html `<div part="screen" class="screen" data-screen=${screen} data-question=${linkId ?? nothing}>
        ${this.#content(context)} ${this.#notices(context)}
        <div class="clear">
          ${button({ action: 'clear', label: locale.action.clear, kind: 'link', onClick: this.#handlers.onClear })}
        </div>
      </div>`)}
    ${this.#timerNews()}`;
        this.#working = 'render';
        return html `<div
      class="root ${isDialog ? 'framed' : ''} ${MASK} theme-${config.theme}"
      lang=${locale.lang}
      dir=${locale.dir}
      data-private
    >
      ${isDialog ? this.#dialog.frame(content, locale) : content}
      ${config.debug ? debugPanel(this.#issues, version) : nothing}
      <slot name="pack" hidden @slotchange=${this.#onPack}></slot>
    </div>`;
    }
    #content(context) {
        const level = context.config.headingLevel;
        const [response, ageText, error, screen] = [this.#response, this.#ageText, this.#error, this.#screen];
        const handlers = this.#handlers;
        switch (screen.name) {
            case 'intro':
                return introPage(context, handlers, this.#isForOther);
            case 'question': {
                const view = questionView(context, response, screen.linkId, error);
                return questionPage({ view, locale: this.#locale, level, ageText, handlers, regions: this.#regions });
            }
            case 'result':
                return resultPage({
                    view: this.#result(context),
                    locale: this.#locale,
                    level,
                    handlers,
                    timers: this.#timers,
                    taken: this.#taken,
                });
            case 'contact': {
                const { values, errors } = this.#contact;
                const isUrgent = this.#assessment().disposition.acuity === 'urgent';
                return contactForm({ context, values, errors: fieldErrors(context, errors), isUrgent, handlers });
            }
            case 'review':
            case 'delivery': {
                const { request, delivery } = this.#contact;
                const { name } = context.config;
                const isReady = delivery.isOffered && !!name && !!this.#internals.form && !this.matches(':disabled');
                const state = delivery.state;
                const page = { context, request: request, delivery: state, isReady, copyStatus: this.#taken.status, handlers };
                return screen.name === 'review' ? reviewPage(page) : deliveryPage(page);
            }
        }
    }
    #result(context) {
        return (this.#resultView ??= resultView(context, this.#assessment(), this.#response, this.#isForOther, this.#onset));
    }
    /** What a timer has to say: aloud beside the timer, and to be read where the timer is out of sight. */
    #timerNews() {
        const { news } = this.#timers;
        const isInSight = this.#screen.name === 'result';
        return html `<div role="status" class=${isInSight ? 'visually-hidden' : 'timer-news'}>
      ${news && (news.isDue || isInSight) ? `${news.activity.name}: ${timerWords(news, this.#locale)}` : nothing}
    </div>`;
    }
    /** What holds for the screen as a whole: whom it is about, and which answers have stopped to count. */
    #notices(context) {
        const titles = this.#dropped.map((linkId) => sentences(context)(pack.text.pages[linkId].title));
        const isAbout = this.#isForOther && this.#screen.name !== 'intro';
        return html `${this.#privacy.isWarning
            ? html `<div part="message" class="notice" role="alert">
            <p>${this.#locale.idle.warning}</p>
            ${button({ action: 'stay', label: this.#locale.idle.stay, onClick: this.#handlers.onStay })}
          </div>`
            : nothing}
    ${titles.length > 0
            ? html `<p part="message" class="notice" role="status">${fill(this.#locale.dropped, { questions: titles.join(' ') })}</p>`
            : nothing}
    ${isAbout ? html `<p part="message" class="notice">${this.#locale.forOther}</p>` : nothing}`;
    }
    #context() {
        const config = this.#config;
        return {
            pack,
            config,
            region: regionFor(config.region),
            locale: this.#locale,
            widgetVersion: version,
            pictures: _a.#pictures,
            now: this.#now(),
        };
    }
    /** The one clock: opening hours, the times in a request, and how long the page was open. */
    #now() {
        return Date.now();
    }
    /** At an emergency, and where the clinic wants none, no way leads to the form. */
    #hasForm() {
        const assessment = assess(pack, this.#response);
        const isFine = assessment.status === 'complete' && assessment.disposition.acuity !== 'emergency';
        return isFine && this.#config.contact === 'form';
    }
    #assessment() {
        const assessment = assess(pack, this.#response);
        if (assessment.status !== 'complete')
            throw new Error('The outcome was asked for before the last answer.');
        return assessment;
    }
    #screenName() {
        if (this.#screen.name !== 'delivery')
            return this.#screen.name;
        const { status } = this.#contact.delivery.state;
        return status === 'delivered' ? 'sent' : status;
    }
    /** When a delivery has come to an end while the visitor watches, the screen says so. */
    #followDelivery() {
        const { status } = this.#contact.delivery.state;
        if (status === this.#lastDelivery)
            return;
        this.#lastDelivery = status;
        const { request, delivery } = this.#contact;
        const isWatching = this.#screen.name === 'review' || this.#screen.name === 'delivery';
        // What is said of an earlier request must not be read as said of the one under review.
        if (!isWatching || request !== delivery.request || status === 'idle')
            return;
        this.#screen = { name: status === 'sending' ? 'review' : 'delivery' };
        if (this.#hasFocusInside())
            this.#focusNext = { to: 'heading' };
    }
    /** What a script of the page sets off must not take the focus from where the visitor is. */
    #keepFocusOutside() {
        if (!this.#hasFocusInside())
            this.#focusNext = undefined;
    }
    #hasFocusInside() {
        return this.hasUpdated && this.#root.activeElement !== null;
    }
    /** Something that the screen is computed from has changed. */
    #touch() {
        this.#resultView = undefined;
        this.requestUpdate();
    }
    /** A step of the visitor's own: the new screen's heading gets the focus. */
    #go(screen, step) {
        this.#screen = screen;
        this.#error = undefined;
        this.#taken = { status: '' };
        this.#dropped = [];
        this.#focusNext = { to: 'heading' };
        this.#touch();
        // Answers that may change make another request of it.
        if (screen.name === 'question')
            this.#contact.delivery.withdraw();
        if (step)
            this.#report(step);
        if (screen.name === 'question' && isAnswered(this.#response, AGE_LINK_ID) && screen.linkId === AGE_LINK_ID) {
            this.#ageText = String(this.#response[AGE_LINK_ID]);
        }
    }
    #item(linkId) {
        return pack.questionnaire.find((item) => item.linkId === linkId);
    }
    #onAnswer(linkId, code, checked) {
        if (code === 'upper-back')
            this.#isMapTick = false;
        const codes = this.#response[linkId];
        const next = toggled(this.#item(linkId), Array.isArray(codes) ? codes : [], code, checked);
        this.#response = answer(this.#response, linkId, next);
        this.#error = undefined;
    }
    /**
     * Takes what stands in the page's own inputs, so that an answer given in the same instant as the press counts. A press
     * that was meant for an earlier page does nothing: no question is ever skipped.
     */
    #onContinue(linkId) {
        if (this.#screen.name !== 'question' || this.#screen.linkId !== linkId)
            return;
        const item = this.#item(linkId);
        if (item.type === 'integer') {
            const age = parseAge(this.#inputs(linkId)[0]?.value ?? this.#ageText, item);
            if (age === undefined)
                return this.#refuse('age');
            this.#response = answer(this.#response, linkId, age);
        }
        else {
            const codes = this.#inputs(linkId)
                .filter((input) => input.checked)
                .map((input) => input.value);
            if (codes.length === 0)
                return this.#refuse('empty');
            this.#response = answer(this.#response, linkId, codes);
        }
        this.#onward();
    }
    #onward() {
        const dropped = abandonedPages(pack, this.#response);
        this.#response = without(this.#response, dropped);
        const next = onward(pack, this.#response);
        this.#go(next, next.name === 'result' ? 'outcome' : 'questions');
        this.#dropped = dropped;
        if (next.name === 'result')
            this.#keepTimers();
    }
    /** A timer of something that new answers took out of the plan must not go on. */
    #keepTimers() {
        const { activities } = planFor(pack, this.#assessment(), this.#response, this.#config);
        this.#timers.keep(activities.map(({ remedy }) => remedy));
    }
    #refuse(code) {
        this.#error = code;
        this.#focusNext = { to: 'error-summary' };
    }
    #inputs(name) {
        return [...this.#root.querySelectorAll('input')].filter((input) => input.name === name);
    }
    #acts = {
        onStart: () => this.#go(firstQuestion(pack), 'start'),
        onWho: (isOther) => {
            this.#isForOther = isOther;
        },
        onAnswer: (linkId, code, checked) => this.#onAnswer(linkId, code, checked),
        onAge: (text) => {
            this.#ageText = text;
        },
        onContinue: (linkId) => this.#onContinue(linkId),
        onSkip: (linkId) => {
            this.#response = answer(this.#response, linkId, 'skipped');
            this.#onward();
        },
        onBack: () => this.#go(backward(pack, this.#response, this.#screen)),
        onChange: (linkId) => this.#go({ name: 'question', linkId }),
        onClear: () => this.#forget(),
        onStay: () => this.#privacy.stay(),
        onErrorLink: (name) => moveFocus(this.#root, { to: 'field', name }),
        onContact: () => {
            if (!this.#hasForm())
                return;
            this.#contact.open();
            this.#go({ name: this.#contact.isReceived ? 'delivery' : 'contact' }, 'contact');
        },
        onField: (name, value) => this.#contact.set(name, value),
        onReview: () => {
            if (this.#contact.review(this.#context(), this.#assessment(), this.#response, this.#isForOther))
                this.#go({ name: 'review' });
            else
                this.#focusNext = { to: 'error-summary' };
        },
        onEdit: (name) => {
            this.#go({ name: 'contact' });
            this.#focusNext = { to: 'field', name };
        },
        onSend: () => {
            if (this.#hasForm())
                this.#contact.send();
        },
        onRetry: () => {
            if (this.#hasForm())
                this.#contact.send();
        },
        onCopy: (text) => this.#take('copy', text),
        onTake: (way) => this.#take(way),
        onOnset: (onset) => {
            this.#onset = onset;
        },
        onRegion: (region, isSelected) => this.#onRegion(region, isSelected),
        onTimer: (act, activity) => this.#timers[act](activity),
        onSound: (isOn) => this.#timers.setSound(isOn),
        onAfresh: () => {
            this.#forget();
            this.#go(firstQuestion(pack), 'start');
        },
    };
    #handlers = guarded(this.#acts, () => this.#touch(), (act) => this.#fail(CONTACT_ACTS.test(act) ? 'contact' : 'render'));
    /** This version has no use for content of the clinic's own; whoever puts some here is told so. */
    #onPack = (event) => {
        try {
            this.#hasPack = event.target.assignedElements().length > 0;
            this.#touch();
        }
        catch {
            this.#fail('slot');
        }
    };
    async #take(way, text) {
        const context = this.#context();
        const plan = this.#screen.name === 'result' ? this.#result(context).plan : undefined;
        const visit = this.#visit;
        const taken = await takeAlong(way, this.#root, context, plan, text);
        if (visit !== this.#visit)
            return;
        this.#taken = taken;
        this.#touch();
    }
    /** The map ticks the sign for the upper back, and takes back only a tick of its own. */
    #onRegion(region, isSelected) {
        const wasUpper = this.#regions.some((each) => each.startsWith('upper'));
        this.#regions = isSelected ? [...this.#regions, region] : this.#regions.filter((each) => each !== region);
        const isUpper = this.#regions.some((each) => each.startsWith('upper'));
        if (isUpper === wasUpper)
            return;
        const codes = this.#response['q7-pattern'];
        const isTicked = Array.isArray(codes) && codes.includes('upper-back');
        if (isUpper !== isTicked && (isUpper || this.#isMapTick))
            this.#onAnswer('q7-pattern', 'upper-back', isUpper);
        this.#isMapTick = isUpper && !isTicked;
    }
    #report(step) {
        if (this.#steps.has(step))
            return;
        this.#steps.add(step);
        this.dispatchEvent(new TriageStepEvent(step));
    }
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
        if (this.#isDead)
            return;
        this.#isDead = true;
        const wasOpen = this.#root.querySelector('dialog[open]');
        this.#root.replaceChildren(fallback(this, this.#config));
        // Who was in the dialog is not to be left on some other place of the page.
        if (wasOpen)
            this.scrollIntoView();
        // What is broken must not keep the form of the page from being sent.
        this.#internals.setValidity({});
        this.#setState('error', true);
        this.dispatchEvent(new AdvisorErrorEvent(code));
    }
    /** The form of the page was reset. */
    formResetCallback() {
        this.reset();
    }
    /** What the form of the page posts. With an empty state: no browser is to bring it back on a device others use. */
    #carry(request) {
        const name = this.#config?.name;
        const entries = name && request ? new FormData() : null;
        entries?.append(name, JSON.stringify(request));
        entries?.append(`${name}-summary`, request.summary);
        this.#internals.setFormValue(entries, null);
        this.#checkRequired();
    }
    /** The heading stands in for the field that a browser would point at. */
    #checkRequired() {
        if (!this.#config)
            return;
        const { required, contact } = this.#config;
        const anchor = this.#root.querySelector('[part~="launcher"], [part~="heading"]');
        const isMissing = required && contact === 'form' && !this.#contact.delivery.isOffered && anchor;
        if (isMissing)
            this.#internals.setValidity({ valueMissing: true }, this.#locale.contact.ready.required, anchor);
        else
            this.#internals.setValidity({});
    }
    #setState(name, isOn) {
        try {
            if (isOn)
                this.#internals.states.add(name);
            else
                this.#internals.states.delete(name);
        }
        catch {
            // Safari before 17.4 has no states; they only style.
        }
    }
}
_a = SpasmAdvisor;

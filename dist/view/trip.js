import { assess } from '../triage/assess.js';
import { ContactController } from './contact-controller.js';
import { moveFocus } from './focus.js';
import { followHours } from './follow-hours.js';
import { guarded } from './guard.js';
import { Kept } from './kept.js';
import { canLearn, libraryView } from './library-view.js';
import { PrivacyController } from './privacy-controller.js';
import { resultView } from './result-view.js';
import { dayOf } from './review.js';
import { takeAlong } from './take-along.js';
import { Slices } from './slices.js';
import { TimerController } from './timer-controller.js';
import { Visit } from './visit.js';
/** The handlers whose failure is one of the contact form. */
const CONTACT_ACTS = /^on(Contact|Field|Review|Edit|Send|Retry|Copy)$/;
/**
 * All that a visitor does here: the visit with its answers, the request to the clinic, the timers, and what each press
 * sets off. Whoever holds this can read the answers, so nobody but the element does.
 */
export class Trip {
    #host;
    #tools;
    #steps;
    #lastDelivery;
    #result;
    #library;
    /** The visitor's, at the last update. */
    #day;
    constructor(host, tools) {
        this.visit = this.#newVisit();
        this.#steps = new Set();
        this.#lastDelivery = 'idle';
        this.#result = new Kept();
        this.#library = new Kept();
        /** The visitor's, at the last update. */
        this.#day = '';
        this.#host = host;
        this.#tools = tools;
        this.contact = new ContactController(host, {
            ...tools,
            endpoint: () => tools.context().config.contactEndpoint,
            guard: tools.guard('contact'),
        });
        const guard = tools.guard('render');
        this.timers = new TimerController(host, tools.now, guard);
        this.slices = new Slices(guard(() => host.requestUpdate()));
        this.privacy = new PrivacyController(host, {
            isShared: () => tools.context().config.sharedDevice,
            mayWarn: () => this.visit.hasAnswers && !this.timers.isRunning,
            clear: () => this.reset(),
            cover: (isCovered) => tools.root()?.querySelector('.root')?.toggleAttribute('hidden', isCovered),
            guard,
        });
        followHours(host, {
            config: () => tools.context().config,
            now: tools.now,
            onChange: guard(() => this.touch()),
        });
        this.handlers = guarded(this.#acts(), () => host.requestUpdate(), (name) => tools.guard(CONTACT_ACTS.test(name) ? 'contact' : 'render'));
    }
    /** The name of the screen, as tests and styles know it. */
    get screenName() {
        const { name } = this.visit.screen;
        if (name !== 'delivery')
            return name;
        const { status } = this.contact.delivery.state;
        return status === 'delivered' ? 'sent' : status;
    }
    /** Whether there is something to do before anything else. */
    get isEmergency() {
        return this.#acuity === 'emergency';
    }
    get #acuity() {
        const assessment = assess(this.#tools.pack(), this.visit.response);
        return assessment.status === 'complete' ? assessment.disposition.acuity : undefined;
    }
    /** Set off by a script of the page: the focus stays where the visitor is. */
    start() {
        this.visit.start();
        this.#keepFocusOutside();
    }
    /** The same, to the first screen, with everything forgotten. */
    reset() {
        this.#forget();
        this.#keepFocusOutside();
    }
    /** Something that the screen is computed from has changed. */
    touch() {
        this.#drop();
        this.#host.requestUpdate();
    }
    /** Other content is in force: what goes on goes on with it. */
    adopt(earlier) {
        this.visit.adopt(earlier);
        this.contact.renew();
        this.#keepFocusOutside();
    }
    /** Before a screen is drawn: what the delivery, the page's configuration or a new day has made of it meanwhile. */
    follow(isFresh) {
        const day = dayOf(this.#tools.now());
        // A timer that counts asks for an update every second, with nothing else changed.
        const isOther = isFresh || day !== this.#day;
        this.#day = day;
        if (isOther)
            this.#drop();
        this.#followDelivery();
        const { contact } = this;
        const { screen } = this.visit;
        const { name } = screen;
        const isAfterForm = name === 'review' || name === 'delivery';
        if (isAfterForm && contact.isReceived)
            this.#lead({ name: 'delivery' });
        else if ((isAfterForm || name === 'contact') && !this.#hasForm()) {
            contact.delivery.withdraw();
            this.#lead({ name: 'result' });
        }
        else if (isAfterForm && !contact.request)
            this.#lead({ name: 'contact' });
        else if (name === 'library' && !canLearn(this.#tools.context()))
            this.#lead(screen.from);
        if (isOther)
            this.#keepTimers();
    }
    /** To another screen, by no step of the visitor's own. */
    #lead(screen) {
        if (screen.name === this.visit.screen.name)
            return;
        this.visit.screen = screen;
        if (this.#hasFocusInside())
            this.visit.focusNext = { to: 'heading' };
    }
    /** Moves the focus where the visitor's last step leads. */
    focus() {
        const { focusNext } = this.visit;
        this.visit.focusNext = undefined;
        if (focusNext)
            moveFocus(this.#tools.root(), focusNext);
    }
    /** The outcome: most presses change nothing that it is made of. */
    result(context) {
        const { response, isForOther, onset } = this.visit;
        return this.#result.get([response, isForOther, onset], () => resultView(context, this.visit.assessment(), response, isForOther, onset));
    }
    /** The library, drawn in slices that have it in common. */
    library(context, words, rows) {
        return this.#library.get([words, rows], () => libraryView(context, words, rows));
    }
    #drop() {
        this.#result.drop();
        this.#library.drop();
    }
    #newVisit() {
        return new Visit(() => this.#tools.pack(), (screen, step) => this.#onGo(screen, step));
    }
    #onGo({ name }, step) {
        this.touch();
        // Answers that may change make another request of it.
        if (name === 'question')
            this.contact.delivery.withdraw();
        if (step === 'outcome') {
            // Before the page is told: a listener may clear everything.
            this.#keepTimers();
            // A first page that ends it all would else be told by what is missing.
            this.#report('questions');
        }
        if (step)
            this.#report(step);
    }
    #report(step) {
        if (this.#steps.has(step))
            return;
        this.#steps.add(step);
        this.#tools.onStep(step);
    }
    /** A timer of something that is in the plan no more must not go on. */
    #keepTimers() {
        const context = this.#tools.context();
        if (!this.timers.isAny || assess(context.pack, this.visit.response).status !== 'complete')
            return;
        const { phases = [] } = this.result(context).plan?.() ?? {};
        this.timers.keep(phases.flatMap(({ activities }) => activities.flatMap((row) => (row.timer ? row.remedy : []))));
    }
    #forget() {
        this.visit = this.#newVisit();
        this.#steps.clear();
        this.timers.clear();
        this.contact.reset();
        this.#tools.root()?.querySelector('.print-frame')?.remove();
        this.visit.go({ name: 'intro' });
    }
    #keepFocusOutside() {
        if (!this.#hasFocusInside())
            this.visit.focusNext = undefined;
    }
    #hasFocusInside() {
        return !!this.#tools.root()?.activeElement;
    }
    /** At an emergency, and where the clinic wants none, no way leads to the form. */
    #hasForm() {
        const acuity = this.#acuity;
        return !!acuity && acuity !== 'emergency' && this.#tools.context().config.contact === 'form';
    }
    /** When a delivery has come to an end while the visitor watches, the screen says so. */
    #followDelivery() {
        const { request, delivery } = this.contact;
        const { status } = delivery.state;
        if (status === this.#lastDelivery)
            return;
        this.#lastDelivery = status;
        const isWatching = this.visit.screen.name === 'review' || this.visit.screen.name === 'delivery';
        // What is said of an earlier request must not be read as said of the one under review.
        if (!isWatching || request !== delivery.request || status === 'idle')
            return;
        this.#lead({ name: status === 'sending' ? 'review' : 'delivery' });
    }
    async #take(way, text) {
        const { visit } = this;
        const context = this.#tools.context();
        const plan = visit.screen.name === 'result' ? this.result(context).plan?.() : undefined;
        const { screen } = visit;
        this.slices.finish();
        if (this.#host.isUpdatePending)
            await this.#host.updateComplete;
        // Nothing of another screen, nor of one that was cleared meanwhile.
        if (visit !== this.visit || visit.screen !== screen)
            return;
        const taken = await takeAlong(way, this.#tools.root(), context, plan, text);
        // What comes late says nothing of another screen.
        if (visit.screen === screen)
            visit.taken = taken;
        this.#host.requestUpdate();
    }
    #send() {
        if (this.#hasForm())
            this.contact.send();
    }
    #inputs(name) {
        return [...this.#tools.root().querySelectorAll('input')].filter((input) => input.name === name);
    }
    #acts() {
        const { contact, timers, privacy } = this;
        return {
            onStart: () => this.visit.start(),
            onWho: (isOther) => {
                this.visit.isForOther = isOther;
            },
            onAnswer: (linkId, code, checked) => this.visit.tick(linkId, code, checked),
            onAge: (text) => {
                this.visit.ageText = text;
            },
            onContinue: (linkId) => this.visit.submit(linkId, this.#inputs(linkId)),
            onSkip: (linkId) => this.visit.skip(linkId),
            onBack: () => this.visit.back(),
            onChange: (linkId) => this.visit.go({ name: 'question', linkId }),
            onClear: () => this.#forget(),
            onStay: () => privacy.stay(),
            onErrorLink: (name) => moveFocus(this.#tools.root(), { to: 'field', name }),
            onContact: () => {
                if (!this.#hasForm())
                    return;
                contact.open();
                this.visit.go({ name: contact.isReceived ? 'delivery' : 'contact' }, 'contact');
            },
            onField: (name, value) => contact.set(name, value),
            onReview: () => {
                const { visit } = this;
                if (contact.review(this.#tools.context(), visit.assessment(), visit.response, visit.isForOther))
                    visit.go({ name: 'review' });
                else
                    visit.focusNext = { to: 'error-summary' };
            },
            onEdit: (name) => {
                this.visit.go({ name: 'contact' });
                this.visit.focusNext = { to: 'field', name };
            },
            onSend: () => this.#send(),
            onRetry: () => this.#send(),
            onLearn: () => this.visit.go({ name: 'library', from: this.visit.screen, words: '', open: [], rows: [] }),
            onRow: (id) => this.visit.unfold(id),
            onSearch: (words) => this.visit.search(words, [...this.#tools.root().querySelectorAll('[data-topic]')]),
            onSigns: () => moveFocus(this.#tools.root(), { to: 'safety-net' }),
            onCopy: (text) => this.#take('copy', text),
            onTake: (way) => this.#take(way),
            onOnset: (onset) => {
                this.visit.onset = onset;
            },
            onRegion: (region, isSelected) => this.visit.pickRegion(region, isSelected),
            onTimer: (act, activity) => timers[act](activity),
            onSound: (isOn) => timers.setSound(isOn),
            onAfresh: () => {
                this.#forget();
                this.visit.start();
            },
        };
    }
}

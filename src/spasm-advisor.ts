import { html, nothing, render, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { regionFor } from './config/regions.js';
import { resolveConfig, type ConfigIssue } from './config/resolve.js';
import type { AdvisorConfig } from './config/schema.js';
import type { ContactRequest } from './contact/contact-request.js';
import type { Delivery } from './contact/delivery.js';
import { pack as builtIn } from './content/pack.js';
import type { ContentPack } from './content/schema.js';
import {
  AdvisorErrorEvent,
  ConfigIssueEvent,
  TriageStepEvent,
  type AdvisorErrorCode,
  type ContactRequestEvent,
  type SpasmAdvisorEventMap,
  type TriageStep,
} from './events.js';
import { fill } from './i18n/fill.js';
import type { Locale } from './i18n/locale.js';
import { en } from './i18n/locales/en.js';
import { LocalizeController } from './i18n/localize-controller.js';
import { planFor } from './plan/self-care-plan.js';
import { AdvisorProperties } from './spasm-advisor.properties.js';
import { styles } from './spasm-advisor.styles.js';
import { abandonedPages, assess, type Complete } from './triage/assess.js';
import { AGE_LINK_ID } from './triage/condition.js';
import { parseAge, toggled } from './triage/draft.js';
import { answer, emptyResponse, isAnswered, without, type QuestionnaireResponse } from './triage/response.js';
import { version } from './version.js';
import { ContactController } from './view/contact-controller.js';
import { contactForm } from './view/contact-form.js';
import { fieldErrors } from './view/contact-view.js';
import { sentences, type ViewContext } from './view/context.js';
import { debugPanel } from './view/debug.js';
import { deliveryPage, reviewPage } from './view/delivery-page.js';
import { DialogController } from './view/dialog.js';
import { button } from './view/elements.js';
import { fallback, guarded } from './view/fallback.js';
import { moveFocus, type FocusTarget } from './view/focus.js';
import type { Handlers, TakeAlong } from './view/handlers.js';
import type { BodyRegion } from './view/illustrations/body-map.js';
import type { Pictures } from './view/illustrations/index.js';
import { introPage } from './view/intro-page.js';
import { backward, firstQuestion, onward, type Screen } from './view/navigation.js';
import type { Onset } from './view/plan-view.js';
import { PrivacyController } from './view/privacy-controller.js';
import { questionPage } from './view/question-page.js';
import { questionView, type QuestionErrorCode } from './view/question-view.js';
import { resultPage } from './view/result-page.js';
import { resultView, type ResultView } from './view/result-view.js';
import { timerWords } from './view/step-timer.js';
import { takeAlong, type Taken } from './view/take-along.js';
import { TimerController } from './view/timer-controller.js';

/** Session recorders leave out what carries one of these. The closed root is the first guard, this the second. */
const MASK = 'ph-no-capture sentry-block sentry-mask rr-block';
/** Events that tell what is being typed. */
const TYPING = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'compositionupdate', 'compositionend', 'paste'];
/** The handlers whose failure is one of the contact form. */
const CONTACT_ACTS = /^on(Contact|Field|Review|Edit|Send|Retry|Copy)$/;
const NO_PACKS: ConfigIssue = {
  attribute: 'pack',
  value: '[script]',
  expected: 'nothing in the slot "pack": this version has its built-in content only',
  used: 'the built-in content',
};

/** Typed text stays inside: for listeners of the page, and so that its shortcuts do not fire at it. */
function keepToItself(event: Event): void {
  const isText = !(event instanceof KeyboardEvent) || (event.key.length === 1 && !event.ctrlKey && !event.metaKey);
  if (isText) event.stopPropagation();
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
  static readonly version = version;
  static readonly formAssociated = true;
  static override styles = styles;
  static readonly #connected = new Set<SpasmAdvisor>();
  static #pictures: Pictures = {};

  /** Shows line drawings with the plan, now and later; `spasm-advisor-pictures.min.js` calls it. */
  static addPictures(pictures: Pictures): void {
    SpasmAdvisor.#pictures = { ...SpasmAdvisor.#pictures, ...pictures };
    for (const advisor of SpasmAdvisor.#connected) {
      advisor.#resultView = undefined;
      advisor.requestUpdate();
    }
  }

  #screen: Screen = { name: 'intro' };
  #response: QuestionnaireResponse = emptyResponse();
  #error: QuestionErrorCode | undefined;
  #ageText = '';
  #taken: Taken = { status: '' };
  #onset: Onset | undefined;
  #regions: readonly BodyRegion[] = [];
  #isForOther = false;
  #hasPack = false;
  #dropped: readonly string[] = [];

  readonly #internals = this.attachInternals();
  readonly #contact = new ContactController(this, {
    endpoint: () => this.#config?.contactEndpoint,
    now: () => this.#now(),
    carry: (request) => this.#carry(request),
  });
  readonly #dialog = new DialogController(this, () => this.#root);
  readonly #localize = new LocalizeController(this, [en]);
  readonly #timers = new TimerController(this, () => this.#now());
  readonly #privacy = new PrivacyController(this, {
    isShared: () => this.sharedDevice,
    mayWarn: () => (this.#ageText !== '' || Object.keys(this.#response).length > 0) && !this.#timers.isRunning,
    clear: () => this.reset(),
    cover: (isCovered) => this.#root.querySelector('.root')?.toggleAttribute('hidden', isCovered),
  });
  #config: AdvisorConfig | undefined;
  #locale: Locale = en;
  /** The content in force: everything is handed this one. */
  #pack: ContentPack = builtIn;
  #issues: readonly ConfigIssue[] = [];
  readonly #reported = new Set<string>();
  readonly #steps = new Set<TriageStep>();
  #focusNext: FocusTarget | undefined;
  #lastDelivery: Delivery['status'] = 'idle';
  /** What is being worked on: the code to tell if it throws. */
  #working: AdvisorErrorCode = 'render';
  #root!: ShadowRoot;
  /** Counts the visits, so that what comes late from one does not show in the next. */
  #visit = 0;
  #isDead = false;
  #isMapTick = false;
  #resultView: ResultView | undefined;

  /** The version of this class, also on the instance. */
  get version(): string {
    return version;
  }

  /** Every attribute that could not be used as written. They may have been reported before a listener existed. */
  get configIssues(): readonly ConfigIssue[] {
    return this.#issues;
  }

  /** The contact request nobody has taken yet. */
  get pendingRequest(): ContactRequestEvent | null {
    return this.#contact.delivery.pending;
  }

  /** Begins with the first question. */
  start(): void {
    this.#go(firstQuestion(this.#pack), 'start');
    this.#keepFocusOutside();
  }

  /** Forgets the answers and the form, and shows the first screen. */
  reset(): void {
    this.#forget();
    this.#keepFocusOutside();
  }

  #forget(): void {
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
  show(): void {
    this.#dialog.show();
  }

  /** Closes the dialog; the answers stay. */
  close(): void {
    this.#dialog.close();
  }

  /** Moves focus to the heading of the present screen, or to the button of a closed dialog. */
  override focus(): void {
    if (this.hasUpdated && !this.#dialog.focus()) moveFocus(this.#root, { to: 'heading' });
  }

  override addEventListener<K extends keyof SpasmAdvisorEventMap>(
    type: K,
    listener: (this: SpasmAdvisor, event: SpasmAdvisorEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  override addEventListener<K extends keyof HTMLElementEventMap>(
    type: K,
    listener: (this: HTMLElement, event: HTMLElementEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  override addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
  override addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject | ((event: never) => unknown) | null,
    options?: boolean | AddEventListenerOptions,
  ): void {
    super.addEventListener(type, listener as EventListener, options);
    // A listener that came late is offered the request that nobody has taken.
    if (type === 'contact-request') queueMicrotask(() => this.#contact.delivery.offerPending());
  }

  override connectedCallback(): void {
    SpasmAdvisor.#connected.add(this);
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    SpasmAdvisor.#connected.delete(this);
    super.disconnectedCallback();
  }

  /** The root stays private: Lit's own `renderRoot` would hand a closed one to every script of the page. */
  protected override createRenderRoot(): HTMLElement {
    const root = this.attachShadow({ mode: this.wantsOpenRoot() ? 'open' : 'closed' });
    root.adoptedStyleSheets = (this.constructor as typeof SpasmAdvisor).elementStyles.map((style) =>
      style instanceof CSSStyleSheet ? style : style.styleSheet!,
    );
    for (const type of TYPING) this.addEventListener(type, keepToItself);
    this.#root = root;
    return this;
  }

  protected override willUpdate(changed: PropertyValues): void {
    const remedyIds = this.#pack.remedies.map(({ id }) => id);
    const { config, issues } = resolveConfig(this.rawConfig(), { baseUrl: document.baseURI, remedyIds });
    const { locale, issue } = this.#localize.resolve(config.lang);
    // A timer that counts asks for an update every second, with nothing else changed.
    if (changed.size > 0 || locale !== this.#locale) this.#resultView = undefined;
    this.#config = config;
    this.#locale = locale;
    this.#issues = [...issues, ...(issue ? [issue] : []), ...(this.#hasPack ? [NO_PACKS] : [])];
    this.#setState('sending', this.#contact.delivery.state.status === 'sending');
    this.#followDelivery();
    const { name } = this.#screen;
    if ((name === 'contact' || name === 'review') && !this.#hasForm()) this.#screen = { name: 'result' };
    else if (name === 'review' && this.#contact.isReceived) this.#screen = { name: 'delivery' };
  }

  /** A throw anywhere in an update must not leave an empty box where the number was. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch {
      this.#fail(this.#working);
    }
  }

  protected override update(changed: PropertyValues): void {
    const screen = this.render();
    super.update(changed);
    render(screen, this.#root, { host: this });
  }

  protected override shouldUpdate(): boolean {
    return !this.#isDead;
  }

  protected override firstUpdated(): void {
    // Firefox brings the value back after a reload, whatever the state says.
    this.#carry(undefined);
  }

  protected override updated(): void {
    this.#reportIssues();
    this.#checkRequired();
    if (!this.#focusNext) return;
    moveFocus(this.#root, this.#focusNext);
    this.#focusNext = undefined;
  }

  protected render(): TemplateResult {
    const context = this.#context();
    const { config, locale } = context;
    const screen = this.#screenName();
    const linkId = this.#screen.name === 'question' ? this.#screen.linkId : undefined;
    const isDialog = config.display === 'dialog';
    // What throws before a template is committed is the content it is made of.
    this.#working = ['intro', 'question', 'result'].includes(screen) ? 'pack' : 'contact';
    const content = html`${keyed(
      `${screen}-${linkId}`,
      html`<div part="screen" class="screen" data-screen=${screen} data-question=${linkId ?? nothing}>
        ${this.#content(context)} ${this.#notices(context)}
        <div class="clear">
          ${button({ action: 'clear', label: locale.action.clear, kind: 'link', onClick: this.#handlers.onClear })}
        </div>
      </div>`,
    )}
    ${this.#timerNews()}`;
    this.#working = 'render';
    return html`<div
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

  #content(context: ViewContext): TemplateResult {
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
        const page = { context, request: request!, delivery: state, isReady, copyStatus: this.#taken.status, handlers };
        return screen.name === 'review' ? reviewPage(page) : deliveryPage(page);
      }
    }
  }

  #result(context: ViewContext): ResultView {
    return (this.#resultView ??= resultView(
      context,
      this.#assessment(),
      this.#response,
      this.#isForOther,
      this.#onset,
    ));
  }

  /** What a timer has to say: aloud beside the timer, and to be read where the timer is out of sight. */
  #timerNews(): TemplateResult {
    const { news } = this.#timers;
    const isInSight = this.#screen.name === 'result';
    return html`<div role="status" class=${isInSight ? 'visually-hidden' : 'timer-news'}>
      ${news && (news.isDue || isInSight) ? `${news.activity.name}: ${timerWords(news, this.#locale)}` : nothing}
    </div>`;
  }

  /** What holds for the screen as a whole: whom it is about, and which answers have stopped to count. */
  #notices(context: ViewContext): TemplateResult | typeof nothing {
    const titles = this.#dropped.map((linkId) => sentences(context)(this.#pack.text.pages[linkId]!.title));
    const isAbout = this.#isForOther && this.#screen.name !== 'intro';
    return html`${
      this.#privacy.isWarning
        ? html`<div part="message" class="notice" role="alert">
            <p>${this.#locale.idle.warning}</p>
            ${button({ action: 'stay', label: this.#locale.idle.stay, onClick: this.#handlers.onStay })}
          </div>`
        : nothing
    }
    ${
      titles.length > 0
        ? html`<p part="message" class="notice" role="status">${fill(this.#locale.dropped, { questions: titles.join(' ') })}</p>`
        : nothing
    }
    ${isAbout ? html`<p part="message" class="notice">${this.#locale.forOther}</p>` : nothing}`;
  }

  #context(): ViewContext {
    const config = this.#config!;
    return {
      pack: this.#pack,
      config,
      region: regionFor(config.region),
      locale: this.#locale,
      widgetVersion: version,
      pictures: SpasmAdvisor.#pictures,
      now: this.#now(),
    };
  }

  /** The one clock: opening hours, the times in a request, and how long the page was open. */
  #now(): number {
    return Date.now();
  }

  /** At an emergency, and where the clinic wants none, no way leads to the form. */
  #hasForm(): boolean {
    const assessment = assess(this.#pack, this.#response);
    const isFine = assessment.status === 'complete' && assessment.disposition.acuity !== 'emergency';
    return isFine && this.#config!.contact === 'form';
  }

  #assessment(): Complete {
    const assessment = assess(this.#pack, this.#response);
    if (assessment.status !== 'complete') throw new Error('The outcome was asked for before the last answer.');
    return assessment;
  }

  #screenName(): string {
    if (this.#screen.name !== 'delivery') return this.#screen.name;
    const { status } = this.#contact.delivery.state;
    return status === 'delivered' ? 'sent' : status;
  }

  /** When a delivery has come to an end while the visitor watches, the screen says so. */
  #followDelivery(): void {
    const { status } = this.#contact.delivery.state;
    if (status === this.#lastDelivery) return;
    this.#lastDelivery = status;
    const { request, delivery } = this.#contact;
    const isWatching = this.#screen.name === 'review' || this.#screen.name === 'delivery';
    // What is said of an earlier request must not be read as said of the one under review.
    if (!isWatching || request !== delivery.request || status === 'idle') return;
    this.#screen = { name: status === 'sending' ? 'review' : 'delivery' };
    if (this.#hasFocusInside()) this.#focusNext = { to: 'heading' };
  }

  /** What a script of the page sets off must not take the focus from where the visitor is. */
  #keepFocusOutside(): void {
    if (!this.#hasFocusInside()) this.#focusNext = undefined;
  }

  #hasFocusInside(): boolean {
    return this.hasUpdated && this.#root.activeElement !== null;
  }

  /** Something that the screen is computed from has changed. */
  #touch(): void {
    this.#resultView = undefined;
    this.requestUpdate();
  }

  /** A step of the visitor's own: the new screen's heading gets the focus. */
  #go(screen: Screen, step?: TriageStep): void {
    this.#screen = screen;
    this.#error = undefined;
    this.#taken = { status: '' };
    this.#dropped = [];
    this.#focusNext = { to: 'heading' };
    this.#touch();
    // Answers that may change make another request of it.
    if (screen.name === 'question') this.#contact.delivery.withdraw();
    if (step) this.#report(step);
    if (screen.name === 'question' && isAnswered(this.#response, AGE_LINK_ID) && screen.linkId === AGE_LINK_ID) {
      this.#ageText = String(this.#response[AGE_LINK_ID]);
    }
  }

  #item(linkId: string) {
    return this.#pack.questionnaire.find((item) => item.linkId === linkId)!;
  }

  #onAnswer(linkId: string, code: string, checked: boolean): void {
    if (code === 'upper-back') this.#isMapTick = false;
    const codes = this.#response[linkId];
    const next = toggled(this.#item(linkId), Array.isArray(codes) ? codes : [], code, checked);
    this.#response = answer(this.#response, linkId, next);
    this.#error = undefined;
  }

  /**
   * Takes what stands in the page's own inputs, so that an answer given in the same instant as the press counts. A press
   * that was meant for an earlier page does nothing: no question is ever skipped.
   */
  #onContinue(linkId: string): void {
    if (this.#screen.name !== 'question' || this.#screen.linkId !== linkId) return;
    const item = this.#item(linkId);
    if (item.type === 'integer') {
      const age = parseAge(this.#inputs(linkId)[0]?.value ?? this.#ageText, item);
      if (age === undefined) return this.#refuse('age');
      this.#response = answer(this.#response, linkId, age);
    } else {
      const codes = this.#inputs(linkId)
        .filter((input) => input.checked)
        .map((input) => input.value);
      if (codes.length === 0) return this.#refuse('empty');
      this.#response = answer(this.#response, linkId, codes);
    }
    this.#onward();
  }

  #onward(): void {
    const dropped = abandonedPages(this.#pack, this.#response);
    this.#response = without(this.#response, dropped);
    const next = onward(this.#pack, this.#response);
    this.#go(next, next.name === 'result' ? 'outcome' : 'questions');
    this.#dropped = dropped;
    if (next.name === 'result') this.#keepTimers();
  }

  /** A timer of something that new answers took out of the plan must not go on. */
  #keepTimers(): void {
    const { activities } = planFor(this.#pack, this.#assessment(), this.#response, this.#config);
    this.#timers.keep(activities.map(({ remedy }) => remedy));
  }

  #refuse(code: QuestionErrorCode): void {
    this.#error = code;
    this.#focusNext = { to: 'error-summary' };
  }

  #inputs(name: string): HTMLInputElement[] {
    return [...this.#root.querySelectorAll('input')].filter((input) => input.name === name);
  }

  readonly #acts: Handlers = {
    onStart: () => this.#go(firstQuestion(this.#pack), 'start'),
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
    onBack: () => this.#go(backward(this.#pack, this.#response, this.#screen)),
    onChange: (linkId) => this.#go({ name: 'question', linkId }),
    onClear: () => this.#forget(),
    onStay: () => this.#privacy.stay(),
    onErrorLink: (name) => moveFocus(this.#root, { to: 'field', name }),
    onContact: () => {
      if (!this.#hasForm()) return;
      this.#contact.open();
      this.#go({ name: this.#contact.isReceived ? 'delivery' : 'contact' }, 'contact');
    },
    onField: (name, value) => this.#contact.set(name, value),
    onReview: () => {
      if (this.#contact.review(this.#context(), this.#assessment(), this.#response, this.#isForOther))
        this.#go({ name: 'review' });
      else this.#focusNext = { to: 'error-summary' };
    },
    onEdit: (name) => {
      this.#go({ name: 'contact' });
      this.#focusNext = { to: 'field', name };
    },
    onSend: () => {
      if (this.#hasForm()) this.#contact.send();
    },
    onRetry: () => {
      if (this.#hasForm()) this.#contact.send();
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
      this.#go(firstQuestion(this.#pack), 'start');
    },
  };
  readonly #handlers = guarded(
    this.#acts,
    () => this.#touch(),
    (act) => this.#fail(CONTACT_ACTS.test(act) ? 'contact' : 'render'),
  );

  /** This version has no use for content of the clinic's own; whoever puts some here is told so. */
  readonly #onPack = (event: Event): void => {
    try {
      this.#hasPack = (event.target as HTMLSlotElement).assignedElements().length > 0;
      this.#touch();
    } catch {
      this.#fail('slot');
    }
  };

  async #take(way: TakeAlong, text?: string): Promise<void> {
    const context = this.#context();
    const plan = this.#screen.name === 'result' ? this.#result(context).plan : undefined;
    const visit = this.#visit;
    const taken = await takeAlong(way, this.#root, context, plan, text);
    if (visit !== this.#visit) return;
    this.#taken = taken;
    this.#touch();
  }

  /** The map ticks the sign for the upper back, and takes back only a tick of its own. */
  #onRegion(region: BodyRegion, isSelected: boolean): void {
    const wasUpper = this.#regions.some((each) => each.startsWith('upper'));
    this.#regions = isSelected ? [...this.#regions, region] : this.#regions.filter((each) => each !== region);
    const isUpper = this.#regions.some((each) => each.startsWith('upper'));
    if (isUpper === wasUpper) return;
    const codes = this.#response['q7-pattern'];
    const isTicked = Array.isArray(codes) && codes.includes('upper-back');
    if (isUpper !== isTicked && (isUpper || this.#isMapTick)) this.#onAnswer('q7-pattern', 'upper-back', isUpper);
    this.#isMapTick = isUpper && !isTicked;
  }

  #report(step: TriageStep): void {
    if (this.#steps.has(step)) return;
    this.#steps.add(step);
    this.dispatchEvent(new TriageStepEvent(step));
  }

  #reportIssues(): void {
    for (const issue of this.#issues) {
      const key = JSON.stringify(issue);
      if (this.#reported.has(key)) continue;
      this.#reported.add(key);
      this.dispatchEvent(new ConfigIssueEvent(issue));
    }
  }

  /** After a failed commit Lit's parts are unusable, so the fallback stays until the page is loaded again. */
  #fail(code: AdvisorErrorCode): void {
    if (this.#isDead) return;
    this.#isDead = true;
    const wasOpen = this.#root.querySelector('dialog[open]');
    this.#root.replaceChildren(fallback(this, this.#config));
    // Who was in the dialog is not to be left on some other place of the page.
    if (wasOpen) this.scrollIntoView();
    // What is broken must not keep the form of the page from being sent.
    this.#internals.setValidity({});
    this.#setState('error', true);
    this.dispatchEvent(new AdvisorErrorEvent(code));
  }

  /** The form of the page was reset. */
  formResetCallback(): void {
    this.reset();
  }

  /** What the form of the page posts. With an empty state: no browser is to bring it back on a device others use. */
  #carry(request: ContactRequest | undefined): void {
    const name = this.#config?.name;
    const entries = name && request ? new FormData() : null;
    entries?.append(name!, JSON.stringify(request));
    entries?.append(`${name}-summary`, request!.summary);
    this.#internals.setFormValue(entries, null);
    this.#checkRequired();
  }

  /** The heading stands in for the field that a browser would point at. */
  #checkRequired(): void {
    if (!this.#config) return;
    const { required, contact } = this.#config;
    const anchor = this.#root.querySelector<HTMLElement>('[part~="launcher"], [part~="heading"]');
    const isMissing = required && contact === 'form' && !this.#contact.delivery.isOffered && anchor;
    if (isMissing) this.#internals.setValidity({ valueMissing: true }, this.#locale.contact.ready.required, anchor);
    else this.#internals.setValidity({});
  }

  #setState(name: 'error' | 'sending', isOn: boolean): void {
    try {
      if (isOn) this.#internals.states.add(name);
      else this.#internals.states.delete(name);
    } catch {
      // Safari before 17.4 has no states; they only style.
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'spasm-advisor': SpasmAdvisor;
  }
}

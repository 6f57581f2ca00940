import type { ReactiveControllerHost } from 'lit';
import type { ContactRequest } from '../contact/contact-request.js';
import type { ContentPack } from '../content/schema.js';
import type { AdvisorErrorCode, TriageStep } from '../events.js';
import { ContactController } from './contact-controller.js';
import type { ViewContext } from './context.js';
import { type Guard } from './guard.js';
import type { Handlers } from './handlers.js';
import { type LibraryView } from './library-view.js';
import { PrivacyController } from './privacy-controller.js';
import { type ResultView } from './result-view.js';
import { Slices } from './slices.js';
import { TimerController } from './timer-controller.js';
import { Visit } from './visit.js';
type Host = ReactiveControllerHost & HTMLElement & {
    readonly isUpdatePending: boolean;
};
/** What a trip needs from the element. */
interface TripTools {
    readonly root: () => ShadowRoot | undefined;
    /** The content in force. */
    readonly pack: () => ContentPack;
    /** Not before the first update. */
    readonly context: () => ViewContext;
    readonly now: () => number;
    /** Puts the request into the form the element stands in, or takes it out again. */
    readonly carry: (request: ContactRequest | undefined) => void;
    readonly onStep: (step: TriageStep) => void;
    readonly guard: (code: AdvisorErrorCode) => Guard;
}
/**
 * All that a visitor does here: the visit with its answers, the request to the clinic, the timers, and what each press
 * sets off. Whoever holds this can read the answers, so nobody but the element does.
 */
export declare class Trip {
    #private;
    readonly contact: ContactController;
    readonly timers: TimerController;
    readonly privacy: PrivacyController;
    readonly slices: Slices;
    readonly handlers: Handlers;
    visit: Visit;
    constructor(host: Host, tools: TripTools);
    /** The name of the screen, as tests and styles know it. */
    get screenName(): string;
    /** Whether there is something to do before anything else. */
    get isEmergency(): boolean;
    /** Set off by a script of the page: the focus stays where the visitor is. */
    start(): void;
    /** The same, to the first screen, with everything forgotten. */
    reset(): void;
    /** Something that the screen is computed from has changed. */
    touch(): void;
    /** Other content is in force: what goes on goes on with it. */
    adopt(earlier: ContentPack): void;
    /** Before a screen is drawn: what the delivery, the page's configuration or a new day has made of it meanwhile. */
    follow(isFresh: boolean): void;
    /** Moves the focus where the visitor's last step leads. */
    focus(): void;
    /** The outcome: most presses change nothing that it is made of. */
    result(context: ViewContext): ResultView;
    /** The library, drawn in slices that have it in common. */
    library(context: ViewContext, words: string, rows: readonly string[]): LibraryView;
}
export {};

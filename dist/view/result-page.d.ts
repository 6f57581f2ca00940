import { type TemplateResult } from 'lit';
import type { Locale } from '../i18n/locale.js';
import type { Handlers } from './handlers.js';
import type { ResultView } from './result-view.js';
import { type Slices } from './slices.js';
import type { Taken } from './take-along.js';
import type { TimerController } from './timer-controller.js';
interface ResultPage {
    readonly view: ResultView;
    readonly locale: Locale;
    readonly level: number;
    readonly handlers: Handlers;
    readonly timers: TimerController;
    readonly taken: Taken;
    readonly part: Slices['part'];
}
/** The outcome: what to do, why, what to watch for, and below urgent the plan. */
export declare function resultPage(page: ResultPage): TemplateResult;
export {};

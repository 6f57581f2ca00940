import { nothing, type TemplateResult } from 'lit';
import type { Locale } from '../i18n/locale.js';
import type { Handlers } from './handlers.js';
import type { PlanView } from './plan-view.js';
import { type Slices } from './slices.js';
import type { TimerController } from './timer-controller.js';
export interface PlanPage {
    readonly view: PlanView;
    readonly locale: Locale;
    readonly level: number;
    readonly handlers: Handlers;
    readonly timers: TimerController;
    readonly part: Slices['part'];
    /** The way to the clinic, beside what the clinic offers. */
    readonly contact: TemplateResult | typeof nothing;
}
/** The whole plan, every phase in the document even when folded: what lies in a fold is drawn after what does not. */
export declare function plan(page: PlanPage): TemplateResult;

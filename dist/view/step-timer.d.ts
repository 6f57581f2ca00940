import { nothing, type TemplateResult } from 'lit';
import type { Locale } from '../i18n/locale.js';
import type { Handlers } from './handlers.js';
import type { ActivityView } from './plan-view.js';
import type { TimerController, TimerNews } from './timer-controller.js';
/** The words for what a timer has to say. */
export declare function timerWords({ event, activity }: TimerNews, { timer }: Locale): string;
/** A timer beside what it times. It shows what is left, and what to do when the time is up. */
export declare function stepTimer(activity: ActivityView, timers: TimerController, locale: Locale, { onTimer, onSound }: Handlers): TemplateResult | typeof nothing;

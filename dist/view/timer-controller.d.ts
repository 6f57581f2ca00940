import type { ReactiveControllerHost } from 'lit';
import { type TimerEvent, type TimerReading } from '../plan/timer.js';
import type { Guard } from './guard.js';
import type { ActivityView } from './plan-view.js';
/** Said politely, and shown where the timers are out of sight. */
export interface TimerNews {
    readonly activity: ActivityView;
    readonly event: TimerEvent | 'started' | 'held';
    /** The visitor has to do something, wherever they are. */
    readonly isDue: boolean;
}
/**
 * The timers of a plan. They count by the clock on the wall, live on while other screens are shown, keep the screen awake
 * where the browser lets them, and make no sound unless asked.
 */
export declare class TimerController {
    #private;
    news: TimerNews | undefined;
    hasSound: boolean;
    constructor(host: ReactiveControllerHost, now: () => number, guard: Guard);
    /** Whether any timer was started. */
    get isAny(): boolean;
    /** Whether any timer counts. */
    get isRunning(): boolean;
    /** What the timer of a remedy shows now; nothing when it was not started. */
    read(remedy: string): TimerReading | undefined;
    /** Whether the timer of a remedy was started on this visit: it is not to be folded away again. */
    wasStarted({ remedy }: Pick<ActivityView, 'remedy'>): boolean;
    /** Starts a timer, or goes on with one that was held. One that is over starts anew. */
    start(activity: ActivityView): void;
    pause(activity: ActivityView): void;
    stop({ remedy }: Pick<ActivityView, 'remedy'>): void;
    /** Stops every timer but those of the given remedies. */
    keep(remedies: readonly string[]): void;
    clear(): void;
    /** To be called from the visitor's own press: browsers let nothing else make sound. */
    setSound(isOn: boolean): void;
}

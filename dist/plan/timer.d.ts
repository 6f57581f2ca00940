import type { Remedy } from '../content/schema.js';
/** A step done for a time, in milliseconds: how long, how often to look, how long to wait before the next round. */
export interface TimedStep {
    readonly duration: number;
    readonly check?: number | undefined;
    readonly pause?: number | undefined;
    readonly pacer?: {
        readonly breatheIn: number;
        readonly breatheOut: number;
    } | undefined;
}
/** A timer somebody started, as data: what had passed before it was last set going, and since when it runs. */
export interface Timer {
    readonly passed: number;
    /** Absent while it is held. In milliseconds since 1970, so that a page that slept tells the truth. */
    readonly since?: number | undefined;
}
/** What a timer shows at a moment. */
export interface TimerReading {
    /** The step itself, the wait before the next round, or neither any more. */
    readonly part: 'step' | 'pause' | 'over';
    /** Until the end of this part; since the end, when it is over. */
    readonly remaining: number;
    /** From 0 to 1. */
    readonly done: number;
    /** It counts: it was not held, and has not come to its end. */
    readonly isRunning: boolean;
    readonly breath?: {
        readonly isIn: boolean;
        readonly remaining: number;
        readonly total: number;
    } | undefined;
}
/** What is worth saying aloud. */
export type TimerEvent = 'check' | 'end' | 'again';
/** The timed step of a remedy, or nothing for one without a time that can be counted. */
export declare function timedStep({ timer, numbers }: Pick<Remedy, 'timer' | 'numbers'>): TimedStep | undefined;
/** Sets a timer going, from the start or from where it was held. */
export declare function startTimer(now: number, timer?: Timer): Timer;
/** Holds a timer where it is. */
export declare function holdTimer(timer: Timer, now: number): Timer;
/** How long it has run. A clock set back takes nothing away. */
export declare function passedAt({ passed, since }: Timer, now: number): number;
/** What the timer shows at `now`. */
export declare function readTimer(step: TimedStep, timer: Timer, now: number): TimerReading;
/** What came due after `from` and up to `to`, both in time run, in order. */
export declare function eventsBetween({ duration, check, pause }: TimedStep, from: number, to: number): TimerEvent[];

import type { Quantity, Remedy, Unit } from '../content/schema.js';

/** A step done for a time, in milliseconds: how long, how often to look, how long to wait before the next round. */
export interface TimedStep {
  readonly duration: number;
  readonly check?: number | undefined;
  readonly pause?: number | undefined;
  readonly pacer?: { readonly breatheIn: number; readonly breatheOut: number } | undefined;
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
  readonly breath?: { readonly isIn: boolean; readonly remaining: number; readonly total: number } | undefined;
}

/** What is worth saying aloud. */
export type TimerEvent = 'check' | 'end' | 'again';

const MILLISECONDS: Partial<Record<Unit, number>> = { second: 1000, minute: 60_000, hour: 3_600_000 };

/** The shorter end of a range: a timer that rings too early does no harm. */
function milliseconds({ value, unit }: Quantity): number {
  return (typeof value === 'number' ? value : value[0]) * (MILLISECONDS[unit] ?? NaN);
}

/** The timed step of a remedy, or nothing for one without a time that can be counted. */
export function timedStep({ timer, numbers = {} }: Pick<Remedy, 'timer' | 'numbers'>): TimedStep | undefined {
  if (!timer) return undefined;
  const named = (name: string | undefined) => {
    const quantity = name === undefined ? undefined : numbers[name];
    return quantity && milliseconds(quantity);
  };
  const duration = named(timer.duration);
  if (!duration) return undefined;
  const breatheIn = named(timer.pacer?.breatheIn);
  const breatheOut = named(timer.pacer?.breatheOut);
  return {
    duration,
    check: named(timer.check),
    pause: named(timer.pause),
    pacer: breatheIn && breatheOut ? { breatheIn, breatheOut } : undefined,
  };
}

/** Sets a timer going, from the start or from where it was held. */
export function startTimer(now: number, timer?: Timer): Timer {
  return { passed: timer?.passed ?? 0, since: now };
}

/** Holds a timer where it is. */
export function holdTimer(timer: Timer, now: number): Timer {
  return { passed: passedAt(timer, now) };
}

/** How long it has run. A clock set back takes nothing away. */
export function passedAt({ passed, since }: Timer, now: number): number {
  return since === undefined ? passed : passed + Math.max(0, now - since);
}

/** What the timer shows at `now`. */
export function readTimer(step: TimedStep, timer: Timer, now: number): TimerReading {
  const passed = passedAt(timer, now);
  const { duration, pause = 0, pacer } = step;
  const isRunning = timer.since !== undefined;
  if (passed < duration) {
    const remaining = duration - passed;
    return { part: 'step', remaining, done: passed / duration, isRunning, breath: pacer && breathAt(pacer, passed) };
  }
  const waited = passed - duration;
  if (waited < pause) return { part: 'pause', remaining: pause - waited, done: waited / pause, isRunning };
  return { part: 'over', remaining: waited - pause, done: 1, isRunning: false };
}

function breathAt({ breatheIn, breatheOut }: NonNullable<TimedStep['pacer']>, passed: number) {
  const place = passed % (breatheIn + breatheOut);
  return place < breatheIn
    ? { isIn: true, remaining: breatheIn - place, total: breatheIn }
    : { isIn: false, remaining: breatheIn + breatheOut - place, total: breatheOut };
}

/** What came due after `from` and up to `to`, both in time run, in order. */
export function eventsBetween({ duration, check, pause }: TimedStep, from: number, to: number): TimerEvent[] {
  const due: [number, TimerEvent][] = [];
  for (let at = check ?? duration; check && at < duration; at += check) due.push([at, 'check']);
  due.push([duration, 'end']);
  if (pause) due.push([duration + pause, 'again']);
  return due.filter(([at]) => at > from && at <= to).map(([, event]) => event);
}

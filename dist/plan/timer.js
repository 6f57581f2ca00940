const MILLISECONDS = { second: 1000, minute: 60_000, hour: 3_600_000 };
/** The shorter end of a range: a timer that rings too early does no harm. */
function milliseconds({ value, unit }) {
    return (typeof value === 'number' ? value : value[0]) * (MILLISECONDS[unit] ?? NaN);
}
/** The timed step of a remedy, or nothing for one without a time that can be counted. */
export function timedStep({ timer, numbers = {} }) {
    if (!timer)
        return undefined;
    const named = (name) => {
        const quantity = name === undefined ? undefined : numbers[name];
        return quantity && milliseconds(quantity);
    };
    const duration = named(timer.duration);
    if (!duration)
        return undefined;
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
export function startTimer(now, timer) {
    return { passed: timer?.passed ?? 0, since: now };
}
/** Holds a timer where it is. */
export function holdTimer(timer, now) {
    return { passed: passedAt(timer, now) };
}
/** How long it has run. A clock set back takes nothing away. */
export function passedAt({ passed, since }, now) {
    return since === undefined ? passed : passed + Math.max(0, now - since);
}
/** What the timer shows at `now`. */
export function readTimer(step, timer, now) {
    const passed = passedAt(timer, now);
    const { duration, pause = 0, pacer } = step;
    const isRunning = timer.since !== undefined;
    if (passed < duration) {
        const remaining = duration - passed;
        return { part: 'step', remaining, done: passed / duration, isRunning, breath: pacer && breathAt(pacer, passed) };
    }
    const waited = passed - duration;
    if (waited < pause)
        return { part: 'pause', remaining: pause - waited, done: waited / pause, isRunning };
    return { part: 'over', remaining: waited - pause, done: 1, isRunning: false };
}
function breathAt({ breatheIn, breatheOut }, passed) {
    const place = passed % (breatheIn + breatheOut);
    return place < breatheIn
        ? { isIn: true, remaining: breatheIn - place, total: breatheIn }
        : { isIn: false, remaining: breatheIn + breatheOut - place, total: breatheOut };
}
/** What came due after `from` and up to `to`, both in time run, in order. */
export function eventsBetween({ duration, check, pause }, from, to) {
    const due = [];
    for (let at = check ?? duration; check && at < duration; at += check)
        due.push([at, 'check']);
    due.push([duration, 'end']);
    if (pause)
        due.push([duration + pause, 'again']);
    return due.filter(([at]) => at > from && at <= to).map(([, event]) => event);
}

import { MINUTES_PER_DAY, MINUTES_PER_WEEK } from '../formats/hours.js';
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
/** Minutes since Monday 00:00 on the wall clock of the zone; Intl knows daylight saving, so nothing here has to. */
const minuteOfWeek = (timeZone, epochMs) => {
    try {
        const parts = new Intl.DateTimeFormat('en-US', {
            timeZone,
            weekday: 'short',
            hour: '2-digit',
            minute: '2-digit',
            hourCycle: 'h23',
        }).formatToParts(epochMs);
        const part = (type) => parts.find((candidate) => candidate.type === type)?.value ?? '';
        const minutes = WEEKDAYS.indexOf(part('weekday')) * MINUTES_PER_DAY + Number(part('hour')) * 60 + Number(part('minute'));
        return minutes >= 0 ? minutes : undefined;
    }
    catch {
        return undefined;
    }
};
const momentAt = (now, at) => {
    const minutes = at % MINUTES_PER_DAY;
    const day = Math.floor(at / MINUTES_PER_DAY);
    const two = (value) => String(value).padStart(2, '0');
    return {
        weekday: (day % 7) + 1,
        minutes,
        time: `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`,
        daysAhead: day - Math.floor(now / MINUTES_PER_DAY),
    };
};
/** When the stretch that holds `now` ends, following stretches that touch; undefined where it never does. */
const closingAfter = (hours, now) => {
    let end = now;
    while (end - now <= MINUTES_PER_WEEK) {
        const later = hours
            .flatMap(({ from, to }) => [-1, 0, 1, 2].map((week) => [from, to].map((at) => at + week * MINUTES_PER_WEEK)))
            .filter(([from = 0, to = 0]) => from <= end && end < to)
            .map(([, to = 0]) => to);
        if (later.length === 0)
            return end;
        end = Math.max(...later);
    }
    return undefined;
};
/**
 * Whether the clinic is open at a moment, and when that changes, by the wall clock of its time zone: a clinic that opens
 * at 08:00 does so on both sides of a clock change. Knows no public holidays; the page says so in words.
 * @param timeZone IANA name; undefined means the zone of the machine this runs on (the visitor's)
 * @param epochMs the moment, in milliseconds since 1970
 * @returns null for a zone or a moment that does not exist
 */
export const openingStatus = (hours, timeZone, epochMs) => {
    const now = minuteOfWeek(timeZone, epochMs);
    if (now === undefined)
        return null;
    const end = closingAfter(hours, now);
    if (end === undefined)
        return { state: 'open' };
    if (end > now)
        return { state: 'open', until: momentAt(now, end) };
    const starts = hours.map(({ from }) => (from > now ? from : from + MINUTES_PER_WEEK));
    return starts.length === 0 ? { state: 'closed' } : { state: 'closed', opens: momentAt(now, Math.min(...starts)) };
};
/** However far off a change is, it is looked at again by then: the clocks may change on the way. */
const LONGEST_WAIT = 60;
/**
 * Milliseconds until what is said of the hours may be something else: the clinic opens or closes, or a day begins.
 * Undefined where nothing ever changes.
 */
export const untilNextChange = (hours, timeZone, epochMs) => {
    const status = openingStatus(hours, timeZone, epochMs);
    const moment = status?.state === 'open' ? status.until : status?.opens;
    if (!moment)
        return undefined;
    const today = minuteOfWeek(timeZone, epochMs) % MINUTES_PER_DAY;
    const minutes = (moment.daysAhead > 0 ? MINUTES_PER_DAY : moment.minutes) - today;
    return Math.min(minutes, LONGEST_WAIT) * 60_000 - (epochMs % 60_000);
};

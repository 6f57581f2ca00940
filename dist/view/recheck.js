import { fill } from '../i18n/fill.js';
import { morningAfter } from '../plan/reminders.js';
import { listWords } from './context.js';
/** About how long ago, in hours. */
const hoursAgo = { today: 0, yesterday: 24, days: 60 };
const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
/** When the clinic's custom changes from cold to heat, as far as the visitor told. */
export function switchTime({ now, config }, onset) {
    const at = onset && now + (config.coldUntilHours - hoursAgo[onset]) * HOUR;
    return at && at > now ? at : undefined;
}
export function dayWords(at, { locale }) {
    return new Intl.DateTimeFormat(locale.lang, { weekday: 'long', day: 'numeric', month: 'long' }).format(at);
}
export function recheck(context, { disposition }, switchAt) {
    const { pack, locale, now } = context;
    const { withinDays = Infinity } = disposition;
    const days = pack.recheckDays.filter((day) => day <= withinDays);
    const said = days.map((day) => {
        const at = morningAfter(now, day);
        return { at, words: fill(locale.plan.recheckDay, { day: String(day), date: dayWords(at, context) }) };
    });
    return {
        text: fill(locale.plan.recheckText, {
            days: listWords(said.map(({ words }) => words), locale),
        }),
        reminders: [
            ...said.map(({ at }) => ({ at, kind: 'recheck' })),
            ...(switchAt ? [{ at: switchAt, kind: 'switch' }] : []),
        ],
    };
}

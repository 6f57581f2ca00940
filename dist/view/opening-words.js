import { openingStatus } from '../contact/opening-hours.js';
import { fill } from '../i18n/fill.js';
/** A time of the clinic's week as the visitor's country writes it; the first of January 2024 was a Monday. */
function words({ weekday, minutes }, { config, locale }) {
    const language = [locale.lang, config.region].filter(Boolean).join('-');
    const format = (options) => new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...options }).format(Date.UTC(2024, 0, weekday, 0, minutes));
    return { day: format({ weekday: 'long' }), time: format({ timeStyle: 'short' }) };
}
/**
 * Whether the clinic is open, when that changes, and that no table knows its holidays; nothing where it gave no hours.
 * @param isToday the visitor has to be seen today: a closed clinic is then nothing to wait for
 */
export function openingWords(context, isToday = false) {
    const { config, locale, now } = context;
    const status = config.hours && openingStatus(config.hours, config.timeZone, now);
    if (!status)
        return undefined;
    const text = locale.contact.hours;
    const isOpen = status.state === 'open';
    const moment = isOpen ? status.until : status.opens;
    const days = moment?.daysAhead ?? 0;
    const change = isOpen ? [text.openUntil, text.openUntilDay] : [text.opensToday, text.opensTomorrow, text.opensOn];
    const sentence = moment ? change[Math.min(days, change.length - 1)] : isOpen ? text.open : text.closed;
    const isElsewhere = config.timeZone && config.timeZone !== new Intl.DateTimeFormat().resolvedOptions().timeZone;
    return [
        fill(sentence, moment ? words(moment, context) : {}),
        ...(isToday && !isOpen ? [text.doNotWait] : []),
        text.holidays,
        ...(isElsewhere ? [text.clinicTime] : []),
    ].join(' ');
}

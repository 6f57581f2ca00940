import { fill } from '../i18n/fill.js';
import { clinicName } from './context.js';
/** The visitor's calendar day, `YYYY-MM-DD`. */
export function dayOf(moment) {
    const at = new Date(moment);
    return new Date(moment - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
/** Whether the day up to which the clinic answers for the advice has passed; that day itself still counts. */
export function isOutdated(reviewBy, today) {
    return reviewBy !== undefined && today > reviewBy;
}
export function reviewView(context) {
    const { config, locale, now } = context;
    const text = locale.review;
    const clinic = clinicName(context);
    const language = [locale.lang, config.region].filter(Boolean).join('-');
    const date = (day) => day ? new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(day)) : '';
    const words = { clinic, name: config.reviewedBy ?? '', on: date(config.reviewedOn), by: date(config.reviewBy) };
    const sentences = config.reviewedBy
        ? [config.reviewedOn ? text.reviewedOn : text.reviewed, ...(config.reviewBy ? [text.next] : [])]
        : [text.none];
    return {
        words: sentences.map((sentence) => fill(sentence, words)).join(' '),
        outdated: isOutdated(config.reviewBy, dayOf(now)) ? fill(text.outdated, words) : undefined,
    };
}

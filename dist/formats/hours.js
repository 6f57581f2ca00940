export const MINUTES_PER_DAY = 24 * 60;
export const MINUTES_PER_WEEK = 7 * MINUTES_PER_DAY;
const DAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
const ENTRY = /^((?:mo|tu|we|th|fr|sa|su)[a-z,\- ]*?)(?:\s+([0-9][0-9:,\- ]*))?$/;
const MAX_LENGTH = 1000;
const daysOf = (text) => {
    const found = [];
    for (const part of text.replace(/\s/g, '').split(',')) {
        const [first = '', last = first, ...more] = part.split('-');
        const from = DAYS.indexOf(first);
        const to = DAYS.indexOf(last);
        if (from < 0 || to < 0 || more.length > 0)
            return undefined;
        // `Sa-Mo` runs over the end of the week.
        for (let day = from;; day = (day + 1) % 7) {
            found.push(day);
            if (day === to)
                break;
        }
    }
    return found;
};
const minutesOf = (text, latest) => {
    const match = /^([0-9]{1,2}):([0-9]{2})$/.exec(text);
    if (!match)
        return undefined;
    const minutes = Number(match[1]) * 60 + Number(match[2]);
    return Number(match[2]) < 60 && minutes <= latest ? minutes : undefined;
};
const timesOf = (text) => {
    const times = [];
    for (const part of text.replace(/\s/g, '').split(',')) {
        const [opens = '', closes = '', ...more] = part.split('-');
        const from = minutesOf(opens, MINUTES_PER_DAY - 1);
        const to = minutesOf(closes, MINUTES_PER_DAY);
        if (from === undefined || to === undefined || from === to || more.length > 0)
            return undefined;
        times.push([from, to > from ? to : to + MINUTES_PER_DAY]);
    }
    return times;
};
/**
 * Reads opening hours as schema.org writes them, entries split by `;`, such as
 * `Mo-Fr 08:00-17:30; Sa 09:00-12:00,13:00-15:00`. Days without a time are open all day; a closing time before the
 * opening time is on the next day. Never throws: `hours` is null and `reason` says which entry could not be read.
 */
export const parseOpeningHours = (text) => {
    if (text.length > MAX_LENGTH)
        return { hours: null, reason: `longer than ${MAX_LENGTH} characters` };
    const entries = text
        .split(';')
        .map((entry) => entry
        .replace(/\s+/g, ' ')
        .trim()
        .toLowerCase()
        .replace(/[\u2010-\u2015]/g, '-'))
        .filter((entry) => entry !== '');
    if (entries.length === 0)
        return { hours: null, reason: 'no entry' };
    const hours = [];
    for (const entry of entries) {
        const match = ENTRY.exec(entry);
        const days = match?.[1] === undefined ? undefined : daysOf(match[1]);
        if (!days)
            return { hours: null, reason: `no days in "${entry}"` };
        const times = match?.[2] === undefined ? [[0, MINUTES_PER_DAY]] : timesOf(match[2]);
        if (!times)
            return { hours: null, reason: `no times in "${entry}"` };
        for (const day of days) {
            for (const [from, to] of times)
                hours.push({ from: day * MINUTES_PER_DAY + from, to: day * MINUTES_PER_DAY + to });
        }
    }
    return { hours: hours.sort((a, b) => a.from - b.from || a.to - b.to) };
};

const fill = (sentence, values) => sentence.replace(/\{([A-Za-z]+)\}/g, (whole, key) => (Object.hasOwn(values, key) ? values[key] : whole));
const counted = (sentence, days, lang) => {
    if (typeof sentence === 'string')
        return sentence;
    try {
        return sentence[new Intl.PluralRules(lang).select(days)] ?? sentence.other;
    }
    catch {
        return sentence.other;
    }
};
const numberIn = (lang, value) => {
    try {
        return new Intl.NumberFormat(lang).format(value);
    }
    catch {
        return String(value);
    }
};
/** Nobody can write a line of the summary but the summary: what people and packs typed stays on its own line. */
const line = (text) => text.replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
const quote = (text) => text.split(/\r\n|[\n\r\u0085\u2028\u2029\v\f]/).map((part) => `> ${part}`);
const outcomeLine = (outcome, text, lang) => {
    const { acuity, withinDays, route } = outcome;
    const what = acuity === 'soon' && withinDays !== undefined
        ? fill(counted(text.acuities.soonWithin, withinDays, lang), { days: numberIn(lang, withinDays) })
        : text.acuities[acuity];
    return route === undefined ? what : `${what} ${text.routes[route]}`;
};
const list = (heading, entries) => entries.length === 0 ? [] : ['', heading, ...entries.map((entry) => `- ${entry}`)];
/**
 * The plain text a receptionist reads: who to call, how urgent it is and the signs in the first lines, what was denied
 * and the message after them. Positives and negatives are both there; a question left out is neither.
 */
export const contactSummary = (input, text) => {
    const { contact, outcome, answers = [], lang } = input;
    const field = (label, value) => value === undefined || line(value) === '' ? [] : [`${label}: ${line(value)}`];
    const entry = (question, options) => `${line(question)} ${options.map((option) => line(option.text)).join('; ')}`;
    const yes = answers.filter((item) => item.answers.length > 0).map((item) => entry(item.question, item.answers));
    const no = answers.filter((item) => item.denied.length > 0).map((item) => entry(item.question, item.denied));
    const open = answers
        .filter((item) => item.answers.length === 0 && item.denied.length === 0)
        .map((item) => line(item.question));
    return [
        line(fill(text.heading, { clinic: input.clinic ?? text.clinic })),
        ...field(text.name, contact.name),
        ...field(text.phone, contact.phone),
        ...field(text.email, contact.email),
        ...field(text.preferredTime, contact.preferredTime && text.preferredTimes[contact.preferredTime]),
        ...field(text.location, input.locationName),
        ...(outcome ? field(text.outcome, outcomeLine(outcome, text, lang)) : []),
        ...(input.isForOther ? [text.forOther] : []),
        text.shared[input.share],
        ...(input.share === 'answers' ? list(text.saidYes, yes.length > 0 ? yes : [text.nothing]) : []),
        ...(contact.message === undefined ? [] : ['', `${text.message}:`, ...quote(contact.message)]),
        ...list(text.saidNo, no),
        ...list(text.notAnswered, open),
        '',
        // The visitor's own clock, as written: a time turned into another zone is a time misread.
        fill(text.sent, { time: input.createdAt.replace(/^(\S{10})T(\d\d:\d\d).*?(Z|[+-]\d\d:\d\d)$/, '$1 $2 ($3)') }),
        fill(text.requestId, { id: input.requestId }),
    ].join('\n');
};

import { regionCodes, topics } from '../content/vocabulary.js';
import { isEmail } from '../formats/email.js';
import { parseOpeningHours } from '../formats/hours.js';
import { parsePhone, SHORT_NUMBER_DIGITS } from '../formats/phone.js';
import { regionCodeOf } from './regions.js';
import { sanitizeUrl } from './url.js';
/** What a clinic offers, as it writes it -> the remedies that stand for it in a plan. */
export const serviceRemedies = {
    physiotherapy: ['physio'],
    chiropractic: ['chiropractic'],
    massage: ['massage-pro'],
    acupuncture: ['acupuncture'],
    injections: ['cortisone'],
    imaging: ['imaging'],
    specialist: ['spine-specialist', 'neurologist'],
};
export const services = Object.keys(serviceRemedies);
/** What `hide` takes besides remedies and topics. Red flags, safety net and emergency card have no name on purpose. */
export const hideableFeatures = ['library', 'timers', 'sources'];
const MAX_NAME = 200;
const MAX_SENTENCE = 2000;
const MAX_ITEMS = 200;
const NONE = 'none';
const ID_PATTERN = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;
/** White space of a wrapped attribute is one space; control characters have no business in a sentence. */
const parseText = (maximum) => (text) => {
    const line = text.replace(/\s+/g, ' ');
    return line.length <= maximum && !/[\p{Cc}\p{Cs}]/u.test(line) ? { value: line } : undefined;
};
const parseUrl = (options) => (text, { baseUrl }) => {
    const value = sanitizeUrl(text, baseUrl, options);
    return value === undefined ? undefined : { value };
};
/** HTML compares the keywords of its own attributes without regard to case; so do we. */
const parseEnum = (values) => (text) => {
    const value = values.find((candidate) => candidate === text.toLowerCase());
    return value === undefined ? undefined : { value };
};
const parseNumber = (digits) => (text) => {
    const value = parsePhone(text, digits);
    return value && { value };
};
const parseEmail = (text) => 
// `?` and `&` would start a query (`?bcc=`), `%` could hide one, `/` and `#` end an address in some mail programs.
isEmail(text) && !/[?&%/#]/.test(text) ? { value: { address: text, href: `mailto:${text}` } } : undefined;
const parseTimeZone = (text) => {
    if (!/^[A-Za-z][A-Za-z0-9_+\-/]{0,63}$/.test(text))
        return undefined;
    try {
        new Intl.DateTimeFormat('en', { timeZone: text });
        return { value: text };
    }
    catch {
        return undefined;
    }
};
const parseLang = (text) => {
    try {
        const [tag] = Intl.getCanonicalLocales(text);
        return tag === undefined ? undefined : { value: tag };
    }
    catch {
        return undefined;
    }
};
/** A real day of the calendar, `YYYY-MM-DD`: the 30th of February would roll over into March. */
const parseDate = (text) => {
    const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) ? { value: text } : undefined;
};
const parseLevel = (text) => /^[1-6]$/.test(text) ? { value: Number(text) } : undefined;
/** A list keeps what it can: one wrong word does not switch the other words off. */
const keepKnown = (words, known) => {
    const value = [...new Set(words.map(known).filter((word) => word !== undefined))];
    if (value.length === 0)
        return undefined;
    const isWhole = words.length <= MAX_ITEMS && words.every((word) => known(word) !== undefined);
    return isWhole ? { value } : { value: value.slice(0, MAX_ITEMS), used: value.slice(0, MAX_ITEMS).join(' ') };
};
const wordsOf = (text) => text.split(/[\s,;]+/).filter((word) => word !== '');
const parseServices = (text) => keepKnown(wordsOf(text), (word) => services.find((service) => service === word.toLowerCase()));
const parseHide = (text, { remedyIds }) => keepKnown(wordsOf(text), (written) => {
    const word = written.toLowerCase();
    const named = [...topics, ...hideableFeatures, ...(remedyIds ?? [])];
    return named.includes(word) || (!remedyIds && /^[a-z][a-z0-9-]{0,63}$/.test(word)) ? word : undefined;
});
const parseLocations = (text) => {
    const value = [];
    let isWhole = true;
    for (const pair of text.split(';').filter((part) => part.trim() !== '')) {
        const colon = pair.indexOf(':');
        const id = pair.slice(0, Math.max(colon, 0)).trim();
        const name = parseText(MAX_NAME)(pair.slice(colon + 1).trim());
        const isNew = ID_PATTERN.test(id) && !value.some((location) => location.id === id);
        if (isNew && name && name.value !== '' && value.length < MAX_ITEMS)
            value.push({ id, name: name.value });
        else
            isWhole = false;
    }
    if (value.length === 0)
        return undefined;
    return isWhole ? { value } : { value, used: value.map(({ id, name }) => `${id}: ${name}`).join('; ') };
};
const parseHours = (text) => {
    const { hours } = parseOpeningHours(text);
    return hours === null ? undefined : { value: hours };
};
const parseBoolean = (attribute) => (text) => ['', 'true', attribute].includes(text.toLowerCase()) ? { value: true } : undefined;
const row = (attribute, entry) => ({
    attribute,
    kind: 'text',
    fallbackWords: entry.fallback === undefined ? NONE : String(entry.fallback),
    ...entry,
});
const optional = (attribute, expected, parse, fallbackWords = NONE) => row(attribute, { fallback: undefined, fallbackWords, expected, parse });
const choice = (attribute, values) => row(attribute, {
    fallback: values[0],
    expected: `one of: ${values.join(', ')}`,
    parse: parseEnum(values),
});
const flag = (attribute) => ({
    attribute,
    kind: 'boolean',
    fallback: false,
    fallbackWords: 'false, as if it were absent',
    expected: `the attribute without a value, or no attribute`,
    parse: parseBoolean(attribute),
});
const URL_WORDS = 'an https: or http: address, or a path on this site, without a user name or password';
const PHONE_WORDS = 'a phone number of 7 to 15 digits with + ( ) - . and spaces, such as +1 555 010 0199';
const SHORT_NUMBER_WORDS = 'a phone number of 3 to 15 digits with + ( ) - . and spaces, such as 112';
/**
 * One row per attribute, keyed by the property of the same meaning. The defaults are in here and nowhere else; the
 * first value of a choice is its default.
 */
export const attributeRows = {
    clinicName: optional('clinic-name', `a name of at most ${MAX_NAME} characters`, parseText(MAX_NAME), 'the clinic'),
    phone: optional('phone', PHONE_WORDS, parseNumber(undefined)),
    contactEmail: optional('contact-email', 'one e-mail address without ? or &, such as desk@clinic.example', parseEmail),
    contactUrl: optional('contact-url', URL_WORDS, parseUrl()),
    contact: choice('contact', ['form', 'link', 'none']),
    contactEndpoint: optional('contact-endpoint', 'an https: address, or one on this site, without a user name or password', parseUrl({ secure: true })),
    consentText: optional('consent-text', `a sentence of at most ${MAX_SENTENCE} characters`, parseText(MAX_SENTENCE), 'the built-in sentence'),
    privacyUrl: optional('privacy-url', URL_WORDS, parseUrl()),
    hours: optional('hours', 'opening hours such as Mo-Fr 08:00-17:30; Sa 09:00-12:00,13:00-15:00', parseHours),
    timeZone: optional('time-zone', 'an IANA time zone such as Europe/London', parseTimeZone, "the visitor's time zone"),
    services: optional('services', `a list of: ${services.join(' ')}`, parseServices),
    locations: optional('locations', 'pairs of id and name separated by ; such as north: North Street; harbour: Harbour House', parseLocations),
    region: row('region', {
        fallback: undefined,
        fallbackWords: 'neutral wording, 112 and 911 both',
        expected: `one of: ${regionCodes.join(', ')} (UK means GB)`,
        required: true,
        parse: (text) => {
            const value = regionCodeOf(text);
            return value && { value };
        },
    }),
    emergencyNumber: optional('emergency-number', SHORT_NUMBER_WORDS, parseNumber(SHORT_NUMBER_DIGITS), 'the number of the region'),
    adviceLine: optional('advice-line', SHORT_NUMBER_WORDS, parseNumber(SHORT_NUMBER_DIGITS), 'the advice line of the region, where there is one'),
    hide: row('hide', {
        fallback: [],
        fallbackWords: 'nothing hidden',
        expected: `a list of remedy ids, of ${topics.join(' ')}, or of ${hideableFeatures.join(' ')}`,
        parse: parseHide,
    }),
    coldUntilHours: row('cold-until-hours', {
        fallback: 48,
        expected: '48 or 72',
        parse: (text) => (text === '48' ? { value: 48 } : text === '72' ? { value: 72 } : undefined),
    }),
    reviewedBy: optional('reviewed-by', `a name of at most ${MAX_NAME} characters`, parseText(MAX_NAME)),
    reviewedOn: optional('reviewed-on', 'a date such as 2026-01-31', parseDate),
    reviewBy: optional('review-by', 'a date such as 2026-01-31', parseDate),
    theme: choice('theme', ['auto', 'light', 'dark']),
    headingLevel: row('heading-level', {
        fallback: 2,
        expected: 'a whole number from 1 to 6',
        parse: parseLevel,
    }),
    display: choice('display', ['inline', 'dialog']),
    lang: optional('lang', 'a language tag such as en or de-AT', parseLang, 'the language of the page'),
    sharedDevice: flag('shared-device'),
    shadow: choice('shadow', ['closed', 'open']),
    name: optional('name', `a form field name of at most ${MAX_NAME} characters`, parseText(MAX_NAME)),
    required: flag('required'),
    debug: flag('debug'),
};
/** The attributes of the element, in the order they are documented. */
export const attributeNames = Object.values(attributeRows).map(({ attribute }) => attribute);

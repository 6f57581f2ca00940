import { isEmail } from '../formats/email.js';
import { isPhone } from '../formats/phone.js';
import { contactSummary } from './summary.js';
/** In characters as people count them (code points). */
export const NAME_MAX_LENGTH = 200;
export const MESSAGE_MAX_LENGTH = 10_000;
export const preferredTimes = ['morning', 'afternoon', 'evening', 'any'];
/** What the visitor lets the clinic see; the first is preselected. */
export const shareChoices = ['contact', 'outcome', 'answers'];
/** Fields of the form, in the order they stand on the page. */
export const contactFields = [
    'name',
    'phone',
    'email',
    'preferredTime',
    'message',
    'location',
    'share',
    'consent',
];
const lengthOf = (text) => Array.from(text).length;
const isBlank = (text) => text.trim() === '';
/** Control characters (null bytes among them) and halves of characters cannot be carried unchanged everywhere. */
const LINE_REFUSED = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u;
const TEXT_REFUSED = /(?![\n\r\t])[\p{Cc}\p{Cs}]/u;
/** What is wrong with a name, if anything. */
export const nameProblem = (name) => {
    if (isBlank(name))
        return 'name-missing';
    if (lengthOf(name) > NAME_MAX_LENGTH)
        return 'name-too-long';
    return LINE_REFUSED.test(name) ? 'name-characters' : undefined;
};
/** What is wrong with a message, if anything. */
export const messageProblem = (message) => {
    if (lengthOf(message) > MESSAGE_MAX_LENGTH)
        return 'message-too-long';
    return TEXT_REFUSED.test(message) ? 'message-characters' : undefined;
};
const oneOf = (choices, value) => choices.find((choice) => choice === value);
/**
 * Checks a form. What is typed is sent as typed or refused, never mended; only an address loses the white space round
 * it, which is not part of it. Every field in error is named, in the order of the page, with its first problem.
 * @param locationIds the clinic's locations; without any, `location` is not sent
 */
export const validateContactForm = (input, locationIds = []) => {
    const textOf = (field) => {
        const value = input[field];
        return typeof value === 'string' ? value : '';
    };
    const given = (field) => (isBlank(textOf(field)) ? undefined : textOf(field));
    const [name, phone, email] = [textOf('name'), given('phone'), given('email')?.trim()];
    const [preferredTime, message] = [oneOf(preferredTimes, input.preferredTime), given('message')];
    const location = locationIds.length > 0 ? given('location') : undefined;
    const share = oneOf(shareChoices, input.share);
    const problems = {
        name: nameProblem(name),
        phone: phone === undefined ? email === undefined && 'way-missing' : !isPhone(phone) && 'phone-invalid',
        email: email !== undefined && !isEmail(email) && 'email-invalid',
        preferredTime: given('preferredTime') !== undefined && preferredTime === undefined && 'time-unknown',
        message: message === undefined ? undefined : messageProblem(message),
        location: location !== undefined && !locationIds.includes(location) && 'location-unknown',
        share: share === undefined && 'share-unknown',
        consent: input.consent !== true && 'consent-missing',
    };
    const errors = contactFields.flatMap((field) => {
        const code = problems[field];
        return code ? [{ field, code }] : [];
    });
    if (errors.length > 0 || share === undefined)
        return { ok: false, errors };
    return {
        ok: true,
        form: {
            name,
            ...(phone === undefined ? {} : { phone }),
            ...(email === undefined ? {} : { email }),
            ...(preferredTime === undefined ? {} : { preferredTime }),
            ...(message === undefined ? {} : { message }),
            ...(location === undefined ? {} : { location }),
            share,
            consent: true,
        },
    };
};
/** Freezes a plain value and everything in it. */
export const deepFreeze = (value) => {
    if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
        Object.freeze(value);
        Object.values(value).forEach(deepFreeze);
    }
    return value;
};
/**
 * Makes the request: deep-frozen plain JSON that holds nothing the visitor's choice leaves out. The summary is written
 * here, from what is kept, so that it cannot say more than the rest.
 */
export const buildContactRequest = (input) => {
    const { form, versions, hints } = input;
    const { share } = form;
    const outcome = share === 'contact' || !input.outcome
        ? undefined
        : {
            acuity: input.outcome.acuity,
            withinDays: input.outcome.withinDays,
            route: input.outcome.route,
            because: share === 'answers' ? input.outcome.because : undefined,
        };
    const answers = share === 'answers'
        ? input.answers?.map(({ linkId, question, answers: said, denied }) => ({
            linkId,
            question,
            answers: said.map(({ code, text }) => ({ code, text })),
            denied: denied.map(({ code, text }) => ({ code, text })),
        }))
        : undefined;
    const { name, phone, email, preferredTime, message } = form;
    const contact = { name, phone, email, preferredTime, message };
    const request = {
        schemaVersion: 1,
        requestId: input.requestId,
        createdAt: input.createdAt,
        clinic: input.clinic,
        location: form.location,
        contact,
        consent: { text: input.consent.text, at: input.consent.at },
        share,
        outcome,
        answers,
        summary: contactSummary({
            requestId: input.requestId,
            createdAt: input.createdAt,
            clinic: input.clinic,
            locationName: form.location === undefined ? undefined : (input.locationName ?? form.location),
            contact,
            share,
            outcome,
            answers,
            isForOther: share !== 'contact' && input.isForOther === true,
            lang: versions.lang,
        }, input.summaryText),
        replayCode: share === 'answers' ? input.replayCode : undefined,
        versions: {
            widget: versions.widget,
            content: versions.content,
            contentHash: versions.contentHash,
            lang: versions.lang,
        },
        hints: {
            secondsOpen: Number.isFinite(hints.secondsOpen) ? Math.max(0, Math.round(hints.secondsOpen)) : 0,
            userActivated: hints.userActivated,
        },
    };
    // A trip through JSON drops what is undefined and shares no object with the caller.
    return deepFreeze(JSON.parse(JSON.stringify(request)));
};
/**
 * A moment as ISO 8601 with the visitor's offset, such as `2026-03-01T09:05:00+01:00`.
 * @param epochMs milliseconds since 1970
 * @param offsetMinutes minutes east of UTC (the opposite of `Date.prototype.getTimezoneOffset`)
 */
export const isoWithOffset = (epochMs, offsetMinutes) => {
    const offset = Math.round(offsetMinutes);
    const local = new Date(epochMs + offset * 60_000).toISOString().slice(0, 19);
    const two = (value) => String(value).padStart(2, '0');
    const size = Math.abs(offset);
    return `${local}${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
};

import { MESSAGE_MAX_LENGTH, NAME_MAX_LENGTH } from '../contact/contact-request.js';
import { PHONE_DIGITS } from '../formats/phone.js';
import { fill } from '../i18n/fill.js';
import { offeredAnswers, walk } from '../triage/assess.js';
import { AGE_LINK_ID } from '../triage/condition.js';
import { clinicName, sentences } from './context.js';
import { resultView } from './result-view.js';
export const emptyContactValues = {
    name: '',
    phone: '',
    email: '',
    preferredTime: 'any',
    message: '',
    location: '',
    share: 'contact',
    consent: false,
};
/** The sentence the visitor agrees to: the clinic's own, else the built-in one. */
export function consentText(context) {
    return context.config.consentText ?? fill(context.locale.contact.form.consent, { clinic: clinicName(context) });
}
export function fieldErrors(context, errors) {
    const texts = context.locale.contact.errors;
    const bounds = {
        name: { maximum: String(NAME_MAX_LENGTH) },
        message: { maximum: new Intl.NumberFormat(context.locale.lang).format(MESSAGE_MAX_LENGTH) },
        phone: { minimum: String(PHONE_DIGITS.min), maximum: String(PHONE_DIGITS.max) },
    };
    return errors.map(({ field, code }) => ({ field, text: fill(texts[code], bounds[field] ?? {}) }));
}
/** The decisive answers in words, and all answers with what was denied: what the visitor may choose to share. */
export function shareable(context, assessment, response) {
    const { disposition } = assessment;
    const because = resultView(context, assessment, response).card.because.map((reason) => reason.text);
    return {
        outcome: { ...disposition, ...(because.length > 0 && { because }) },
        answers: sharedAnswers(context, response),
    };
}
function sharedAnswers(context, response) {
    const { pack } = context;
    const { asked, skipped } = walk(pack, response);
    return asked.map((item) => {
        const value = response[item.linkId];
        const question = sentences(context)(pack.text.pages[item.linkId].title);
        if (value === 'skipped')
            return { linkId: item.linkId, question, answers: [], denied: [] };
        if (typeof value === 'number') {
            const age = String(value);
            return { linkId: AGE_LINK_ID, question, answers: [{ code: age, text: age }], denied: [] };
        }
        const chosen = new Set(value);
        // What was not on the page was not denied.
        const words = offeredAnswers(item, skipped).map((option) => ({
            code: option.code,
            exclusive: option.exclusive,
            text: sentences(context, option.numbers)(pack.text.answers[option.code].label),
        }));
        // Who is not sure about one of the signs has said no to none of them.
        const isUnsure = words.some(({ code }) => chosen.has(code) && code.startsWith('unsure-'));
        const plain = ({ code, text }) => ({ code, text });
        return {
            linkId: item.linkId,
            question,
            answers: words.filter(({ code, exclusive }) => chosen.has(code) && !exclusive).map(plain),
            // On a single choice the answers not chosen are not denied: another one was simply nearer.
            denied: item.repeats && !isUnsure
                ? words
                    .filter(({ code, exclusive }) => !chosen.has(code) && !exclusive && !code.startsWith('unsure-'))
                    .map(plain)
                : [],
        };
    });
}

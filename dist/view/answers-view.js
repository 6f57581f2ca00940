import { fill } from '../i18n/fill.js';
import { walk } from '../triage/assess.js';
import { AGE_LINK_ID } from '../triage/condition.js';
import { sentences } from './context.js';
/** The page that asks for a sign. */
export function pageOf({ pack }, code) {
    if (code === AGE_LINK_ID)
        return AGE_LINK_ID;
    return pack.questionnaire.find((item) => item.answerOption.some((option) => option.code === code)).linkId;
}
function answerLabel(context, response, code) {
    if (code === AGE_LINK_ID)
        return fill(context.locale.care.becauseAge, { age: String(response[AGE_LINK_ID]) });
    const option = context.pack.questionnaire
        .flatMap((item) => item.answerOption)
        .find((candidate) => candidate.code === code);
    return sentences(context, option.numbers)(context.pack.text.answers[code].label);
}
export function questionTitle(context, linkId) {
    return sentences(context)(context.pack.text.pages[linkId].title);
}
/** The answer behind a sign, and the way to change it. */
export function reasonView(context, response, code) {
    const linkId = pageOf(context, code);
    return { text: answerLabel(context, response, code), linkId, question: questionTitle(context, linkId) };
}
/** Every answer that counts, page by page. */
export function answersView(context, response) {
    return walk(context.pack, response).asked.map(({ linkId }) => {
        const value = response[linkId];
        const codes = Array.isArray(value) ? value : [];
        const texts = codes.map((code) => answerLabel(context, response, code).replace(/\.$/, ''));
        const text = value === 'skipped' ? context.locale.plan.skipped : texts.join('; ') || String(value);
        return { linkId, question: questionTitle(context, linkId), text };
    });
}

/** A response that the questionnaire could not have produced. `path` names the page and, where one is at fault, the code. */
export class ResponseError extends Error {
    constructor(path, code) {
        super(`The response is not valid at "${path}": ${code}.`);
        this.name = 'ResponseError';
        this.path = path;
        this.code = code;
    }
}
/** A visit in which nothing has been answered yet. */
export function emptyResponse() {
    return {};
}
/**
 * A new response in which the page has this answer; it judges nothing (see `assess`). Answers of other pages are kept, so
 * that changing one loses nothing.
 */
export function answer(response, linkId, value) {
    // defineProperty semantics: a link id such as `__proto__` must become an own key that `assess` then refuses.
    return Object.fromEntries([
        ...Object.entries(response).filter(([key]) => key !== linkId),
        [linkId, Array.isArray(value) ? [...value] : value],
    ]);
}
/** A new response without the given pages. */
export function without(response, linkIds) {
    return Object.fromEntries(Object.entries(response).filter(([linkId]) => !linkIds.includes(linkId)));
}
/**
 * The answers that still hold with other content: all but those of pages whose choices are no longer the same, or are said
 * in other words, since nobody has said no to a choice they were not shown. In another language all words are others; then
 * the choices alone count.
 */
export function carriedOver(from, to, response) {
    const isSameLanguage = from.lang === to.lang;
    const words = (answerText) => [answerText?.label, answerText?.detail];
    const choices = ({ questionnaire, text }, linkId) => JSON.stringify(questionnaire
        .find((item) => item.linkId === linkId)
        ?.answerOption.map(({ code }) => [code, isSameLanguage && words(text.answers[code])]));
    return without(response, Object.keys(response).filter((linkId) => choices(from, linkId) !== choices(to, linkId)));
}
/** Whether the page has an answer. An empty list is none: a page cannot be passed with nothing ticked. */
export function isAnswered(response, linkId) {
    if (!Object.hasOwn(response, linkId))
        return false;
    const value = response[linkId];
    return !Array.isArray(value) || value.length > 0;
}
/**
 * Refuses what the questionnaire could not have produced, also on pages that are not asked any more.
 * @throws ResponseError naming the page and code.
 */
export function validateResponse(pack, response) {
    if (typeof response !== 'object' || response === null || Array.isArray(response))
        throw new ResponseError('', 'wrong-type');
    const items = new Map(pack.questionnaire.map((item) => [item.linkId, item]));
    for (const [linkId, value] of Object.entries(response)) {
        const item = items.get(linkId);
        if (!item)
            throw new ResponseError(linkId, 'unknown-page');
        validateAnswer(pack, item, value);
    }
}
function validateAnswer(pack, item, value) {
    const { linkId } = item;
    if (value === 'skipped') {
        if (!item.skippable)
            throw new ResponseError(linkId, 'not-skippable');
        return;
    }
    if (item.type === 'integer') {
        if (typeof value !== 'number')
            throw new ResponseError(linkId, 'wrong-type');
        if (!Number.isInteger(value) || value < (item.minimum ?? -Infinity) || value > (item.maximum ?? Infinity)) {
            throw new ResponseError(linkId, 'age-out-of-range');
        }
        return;
    }
    if (!Array.isArray(value))
        throw new ResponseError(linkId, 'wrong-type');
    for (const code of value)
        validateCode(pack, item, code);
    if (!item.repeats && value.length > 1)
        throw new ResponseError(linkId, 'too-many-codes');
    const exclusive = item.answerOption.find((option) => option.exclusive && value.includes(option.code));
    if (exclusive && value.some((code) => code !== exclusive.code)) {
        throw new ResponseError(`${linkId}.${exclusive.code}`, 'none-with-others');
    }
}
function validateCode(pack, item, code) {
    const has = (candidate) => candidate.answerOption.some((option) => option.code === code);
    if (has(item))
        return;
    if (typeof code !== 'string')
        throw new ResponseError(item.linkId, 'wrong-type');
    throw new ResponseError(`${item.linkId}.${code}`, pack.questionnaire.some(has) ? 'wrong-page' : 'unknown-code');
}

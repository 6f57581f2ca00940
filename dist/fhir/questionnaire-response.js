import { walk } from '../triage/assess.js';
import { canonicalOf, QUESTIONNAIRE_URL } from './identity.js';
import { toMoment, withId } from './primitives.js';
import { codingOf, titleOf } from './questionnaire.js';
import { wording } from './wording.js';
/**
 * Answers as an R4 QuestionnaireResponse: the questions that were asked, in order, and no others. A question that was
 * skipped stands without an answer; "none of these" is an answer of its own. `in-progress` until the outcome is certain.
 * @throws ResponseError for a response the questionnaire could not have produced
 * @throws TypeError when `authored` is no moment with offset, or the id is none FHIR allows
 */
export function toQuestionnaireResponse(pack, response, options) {
    const say = wording(options);
    const { asked, next } = walk(pack, response);
    const answersOf = (page) => {
        const value = response[page.linkId];
        if (value === 'skipped')
            return [];
        if (typeof value === 'number')
            return [{ valueInteger: value }];
        const options = page.answerOption.filter(({ code }) => value?.includes(code));
        return options.map((option) => ({ valueCoding: codingOf(option, pack, say) }));
    };
    const item = asked.map((page) => {
        const answer = answersOf(page);
        return { linkId: page.linkId, text: titleOf(page, pack, say), ...(answer.length > 0 && { answer }) };
    });
    return {
        resourceType: 'QuestionnaireResponse',
        ...withId(options.id),
        language: pack.lang,
        questionnaire: canonicalOf(pack, options.url ?? QUESTIONNAIRE_URL),
        status: next ? 'in-progress' : 'completed',
        ...(options.subject && { subject: options.subject }),
        authored: toMoment(options.authored),
        ...(options.source && { source: options.source }),
        ...(item.length > 0 && { item }),
    };
}

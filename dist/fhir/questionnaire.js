import { contentHash } from '../content/hash.js';
import { enableWhenOf } from './enable-when.js';
import { ANSWER_SYSTEM, QUESTIONNAIRE_URL, questionnaireVersion } from './identity.js';
import { withId } from './primitives.js';
import { wording } from './wording.js';
const EXCLUSIVE = {
    url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive',
    valueBoolean: true,
};
const YEARS = {
    url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-unit',
    valueCoding: { system: 'http://unitsofmeasure.org', code: 'a', display: 'year' },
};
/** The answer as a code with its label, such as it stands beside its tick box. */
export function codingOf({ code, numbers }, pack, say) {
    const label = pack.text.answers[code]?.label;
    return { system: ANSWER_SYSTEM, code, ...(label !== undefined && { display: say(label, numbers) }) };
}
export function titleOf({ linkId }, pack, say) {
    const title = pack.text.pages[linkId]?.title;
    return title === undefined ? linkId : say(title);
}
function bounds({ type, minimum, maximum }) {
    if (type !== 'integer')
        return [];
    const bound = (name, valueInteger) => valueInteger === undefined ? [] : [{ url: `http://hl7.org/fhir/StructureDefinition/${name}`, valueInteger }];
    return [YEARS, ...bound('minValue', minimum), ...bound('maxValue', maximum)];
}
/**
 * The questions of a pack as an R4 Questionnaire. `linkId`s and answer codes are those of the pack, and stable.
 *
 * R4 alone cannot say, and so this does not say:
 * - that the questions end at the first emergency, and that some are left out once "urgent" is certain. Only the first
 *   question is therefore `required`: any other may rightly stay without an answer;
 * - that an answer is not offered because an earlier question was skipped;
 * - conditions deeper than one list of "all" or "any" (see `enableWhenOf`); the built-in pack has none;
 * - what an answer leads to. It records what was asked; it is not the triage, and must not be used as one.
 *
 * @throws Error when a sentence of the pack has a placeholder without a word
 * @throws TypeError for an id that FHIR does not allow
 */
export function toQuestionnaire(pack, options = {}) {
    const say = wording(options);
    const item = pack.questionnaire.map((page, place) => {
        const extension = bounds(page);
        return {
            ...(extension.length > 0 && { extension }),
            linkId: page.linkId,
            text: titleOf(page, pack, say),
            type: page.type,
            ...enableWhenOf(page, pack),
            required: place === 0 && !page.skippable && !page.enableWhen && !page.omitWhen,
            repeats: page.repeats,
            ...(page.answerOption.length > 0 && {
                answerOption: page.answerOption.map((option) => ({
                    ...(option.exclusive && { extension: [EXCLUSIVE] }),
                    valueCoding: codingOf(option, pack, say),
                })),
            }),
        };
    });
    return {
        resourceType: 'Questionnaire',
        ...withId(options.id),
        language: pack.lang,
        url: options.url ?? QUESTIONNAIRE_URL,
        version: questionnaireVersion(pack.version, contentHash(pack)),
        name: 'SpasmAdvisor',
        title: 'Spasm Advisor',
        status: options.status ?? 'active',
        subjectType: ['Patient'],
        item,
    };
}

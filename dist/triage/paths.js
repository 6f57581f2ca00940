import { dispose, isAsked, walk, withAnswer } from './assess.js';
import { ageBounds, mentionedSigns } from './condition.js';
import { compareAcuity, pressing } from './disposition.js';
function joined(a, b) {
    const from = Math.max(a.ageFrom ?? -Infinity, b.ageFrom ?? -Infinity);
    const below = Math.min(a.ageBelow ?? Infinity, b.ageBelow ?? Infinity);
    return {
        signs: [...new Set([...a.signs, ...b.signs])],
        ...(from > -Infinity && { ageFrom: from }),
        ...(below < Infinity && { ageBelow: below }),
    };
}
function choices(items, count) {
    if (count === 0)
        return [[]];
    return items.flatMap((item, place) => choices(items.slice(place + 1), count - 1).map((rest) => [item, ...rest]));
}
/**
 * Every way in which `condition` can come true, each as few signs as it takes. Conditions know no "not", so a condition
 * holds exactly when one of its triggers is met.
 */
export function triggersOf(condition) {
    if (typeof condition === 'string')
        return [{ signs: [condition] }];
    if ('ageFrom' in condition)
        return [{ signs: [], ageFrom: condition.ageFrom }];
    if ('ageBelow' in condition)
        return [{ signs: [], ageBelow: condition.ageBelow }];
    if ('anyOf' in condition)
        return condition.anyOf.flatMap(triggersOf);
    if ('of' in condition) {
        return choices(condition.of, condition.atLeast).flatMap((parts) => triggersOf({ allOf: parts }));
    }
    return condition.allOf
        .map(triggersOf)
        .reduce((sets, part) => sets.flatMap((set) => part.map((one) => joined(set, one))), [{ signs: [] }]);
}
/** One age of each span of years within which no rule changes its mind: the youngest. */
export function agesThatDiffer(pack) {
    const youngest = pack.questionnaire.find((item) => item.type === 'integer')?.minimum ?? 0;
    const bounds = pack.redFlags.flatMap(({ when }) => ageBounds(when));
    return [...new Set([youngest, ...bounds])].sort((a, b) => a - b);
}
/** What a page can be answered with, within `most` ticked signs. */
function* answersOf(pack, item, most) {
    if (item.type === 'integer')
        return yield* agesThatDiffer(pack);
    const nothing = item.answerOption.filter((option) => option.exclusive).map(({ code }) => code);
    // Answers that only filter the plan decide no page and no level.
    if (item.purpose === 'plan')
        return yield nothing;
    const codes = item.answerOption.filter((option) => !option.exclusive).map(({ code }) => code);
    if (!item.repeats)
        return yield* codes.map((code) => [code]);
    yield nothing;
    for (let count = 1; count <= most; count++)
        yield* choices(codes, count);
}
/**
 * Walks every visit in which at most `most` signs are ticked on pages with several answers, with every answer of every
 * single choice and one age of each span, and hands each to `onVisit`. A visit ends as the engine ends it.
 */
export function everyVisit(pack, most, onVisit) {
    const response = {};
    const pages = [];
    const step = (place, findings, outcome, left) => {
        const { acuity } = outcome.disposition;
        const item = pack.questionnaire[place];
        if (!item || acuity === 'emergency') {
            onVisit({ response: { ...response }, pages: [...pages], findings, ...outcome });
            return;
        }
        if (!isAsked(item, findings, acuity)) {
            step(place + 1, findings, outcome, left);
            return;
        }
        pages.push(item.linkId);
        for (const value of answersOf(pack, item, left)) {
            response[item.linkId] = value;
            const after = withAnswer(findings, item, value);
            const ticked = item.repeats ? after.signs.size - findings.signs.size : 0;
            // Nothing was learned, so nothing changed.
            const same = after.signs.size === findings.signs.size && after.age === findings.age;
            step(place + 1, after, same ? outcome : dispose(pack, after), left - ticked);
        }
        delete response[item.linkId];
        pages.pop();
    };
    const nothing = { signs: new Set() };
    step(0, nothing, dispose(pack, nothing), most);
}
/** The largest number of signs, on pages with several answers, that have to come together for a rule to match. */
export function largestTrigger(pack) {
    const many = new Set(pack.questionnaire.filter((item) => item.repeats).flatMap(codesOf));
    const triggers = pack.redFlags.flatMap(({ when }) => triggersOf(when));
    return Math.max(0, ...triggers.map(({ signs }) => signs.filter((sign) => many.has(sign)).length));
}
function codesOf(item) {
    return item.answerOption.map(({ code }) => code);
}
/** Signs of the conditions under which a page comes at all. */
export function openingSigns(pack) {
    return [...new Set(pack.questionnaire.flatMap(({ enableWhen }) => (enableWhen ? mentionedSigns(enableWhen) : [])))];
}
/**
 * Every way through the pages of the questionnaire. Which pages come depends only on the answers that open a page, on the
 * age, and on the one trigger that first makes the visit urgent or an emergency: so each trigger and none, with each set
 * of opening signs, at one age of each span, goes every way there is. The proof holds this against the exhaustive walk.
 */
export function paths(pack) {
    const found = new Map();
    const openings = [0, 1, 2, 3, 4].flatMap((count) => choices(openingSigns(pack), count));
    const quiet = new Map(pack.questionnaire.map((item) => [item.linkId, quietest(pack, item)]));
    const triggers = [{ signs: [] }, ...pack.redFlags.flatMap(({ when }) => triggersOf(when))];
    for (const age of agesThatDiffer(pack)) {
        for (const { signs, ageFrom = age, ageBelow = Infinity } of triggers) {
            if (age < ageFrom || age >= ageBelow)
                continue;
            for (const opened of openings) {
                const response = answersWith(pack, quiet, new Set([...signs, ...opened]), age);
                if (!response)
                    continue;
                const visit = walk(pack, response);
                const key = visit.asked.map(({ linkId }) => linkId).join(' ');
                const known = found.get(key) ?? { visit, outcomes: new Set(), rules: new Set(), example: response };
                found.set(key, known);
                known.outcomes.add(visit.disposition.acuity);
                const ended = compareAcuity(visit.disposition.acuity, 'urgent') >= 0;
                if (ended)
                    for (const { rule } of visit.because)
                        known.rules.add(rule);
                if (visit.findings.signs.size < known.visit.findings.signs.size)
                    Object.assign(known, { visit, example: response });
            }
        }
    }
    const places = new Map(pack.redFlags.map(({ id }, place) => [id, place]));
    return [...found.values()].map(({ visit, outcomes, rules, example }) => ({
        pages: visit.asked.map(({ linkId }) => linkId),
        outcomes: [...outcomes].sort(compareAcuity),
        rules: [...rules].sort((a, b) => places.get(a) - places.get(b)),
        example: Object.fromEntries(visit.asked.map(({ linkId }) => [linkId, example[linkId]])),
    }));
}
/** Answers for every page with these signs and nothing else; none where two of them exclude each other. */
function answersWith(pack, quiet, signs, age) {
    const answers = {};
    for (const item of pack.questionnaire) {
        const ticked = codesOf(item).filter((code) => signs.has(code));
        if (!item.repeats && ticked.length > 1)
            return undefined;
        answers[item.linkId] = item.type === 'integer' ? age : ticked.length > 0 ? ticked : [quiet.get(item.linkId)];
    }
    return answers;
}
/**
 * "None of these"; on a single choice the answer that alone is the least pressing, then the one that the fewest rules
 * mention.
 */
function quietest(pack, item) {
    const mentions = pack.redFlags.flatMap(({ when }) => mentionedSigns(when));
    const loudness = ({ code, exclusive }) => {
        if (exclusive)
            return -1;
        const alone = pressing(dispose(pack, { signs: new Set([code]) }).disposition);
        return alone * mentions.length + mentions.filter((sign) => sign === code).length;
    };
    // The age page has no codes, and needs none.
    return [...item.answerOption].sort((a, b) => loudness(a) - loudness(b))[0]?.code ?? '';
}

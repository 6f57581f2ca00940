import { ANSWER_SYSTEM } from './identity.js';
/** The pages before `item` on which the answer counts as a sign. */
function pagesWith(code, item, pack) {
    const earlier = pack.questionnaire.slice(0, pack.questionnaire.indexOf(item));
    return earlier.filter((page) => page.answerOption.some((option) => option.code === code && !option.exclusive));
}
/** A condition, or its opposite, as clauses that must all hold. What cannot be said is left out: `[]` always holds. */
function clauses(condition, wanted, item, pack) {
    if (typeof condition === 'string') {
        const rows = pagesWith(condition, item, pack).map(({ linkId }) => ({
            question: linkId,
            operator: wanted ? '=' : '!=',
            answerCoding: { system: ANSWER_SYSTEM, code: condition },
        }));
        if (wanted)
            return rows.length > 0 ? [rows] : [];
        return rows.map((row) => [row]);
    }
    if ('ageFrom' in condition || 'ageBelow' in condition) {
        const earlier = pack.questionnaire.slice(0, pack.questionnaire.indexOf(item));
        const page = earlier.find(({ type }) => type === 'integer');
        // "Not below 16" holds for an unknown age, ">= 16" does not: only an age that is always asked can be compared so.
        if (!page || (!wanted && (page.skippable || page.enableWhen || page.omitWhen || page.omitOnceUrgent)))
            return [];
        const [bound, isFrom] = 'ageFrom' in condition ? [condition.ageFrom, true] : [condition.ageBelow, false];
        return [[{ question: page.linkId, operator: isFrom === wanted ? '>=' : '<', answerInteger: bound }]];
    }
    const parts = 'allOf' in condition ? condition.allOf : 'anyOf' in condition ? condition.anyOf : condition.of;
    const needed = 'allOf' in condition ? parts.length : 'anyOf' in condition ? 1 : condition.atLeast;
    const isAll = needed === parts.length;
    if (!isAll && needed !== 1)
        return [];
    const each = parts.map((part) => clauses(part, wanted, item, pack));
    // The opposite of "all of them" is "one of them is not", and the other way round.
    if (parts.length === 1 || isAll === wanted)
        return each.flat();
    return each.every((part) => part.length === 1) ? [each.flat(2)] : [];
}
/**
 * `enableWhen` and `enableBehavior` of a page, from its `enableWhen` and `omitWhen`.
 *
 * R4 knows one flat list, joined by "all" or by "any". What does not fit into it is left out, and always so that the
 * page is enabled too often rather than too rarely: an answer that was given never stands on a disabled item.
 * `!=` is used as R4 defines it: no answer of that question is this one.
 */
export function enableWhenOf(item, pack) {
    const all = [
        ...(item.enableWhen ? clauses(item.enableWhen, true, item, pack) : []),
        ...(item.omitWhen ? clauses(item.omitWhen, false, item, pack) : []),
    ];
    const single = all.filter((clause) => clause.length === 1).flat();
    if (single.length > 0)
        return { enableWhen: single, enableBehavior: 'all' };
    const first = all[0];
    return first ? { enableWhen: first, enableBehavior: 'any' } : {};
}

/** The code that stands for an age bound among the signs that made a condition true. */
export const AGE_LINK_ID = 'q5-age';
/** The parts of a combined condition and how many of them have to hold. */
function combination(condition) {
    if ('allOf' in condition)
        return { parts: condition.allOf, needed: condition.allOf.length };
    if ('anyOf' in condition)
        return { parts: condition.anyOf, needed: 1 };
    return { parts: condition.of, needed: condition.atLeast };
}
/** Whether `condition` holds. An age bound does not hold before the age is known. */
export function holds(condition, findings) {
    if (typeof condition === 'string')
        return findings.signs.has(condition);
    if ('ageFrom' in condition)
        return findings.age !== undefined && findings.age >= condition.ageFrom;
    if ('ageBelow' in condition)
        return findings.age !== undefined && findings.age < condition.ageBelow;
    const { parts, needed } = combination(condition);
    let held = 0;
    for (const part of parts)
        if (holds(part, findings) && ++held === needed)
            return true;
    return false;
}
/**
 * The signs that make `condition` true, none when it is false. Every satisfied part is named, not only the first, so
 * that an outcome can say all that led to it.
 */
export function matchedSigns(condition, findings) {
    if (!holds(condition, findings))
        return [];
    if (typeof condition === 'string')
        return [condition];
    if ('ageFrom' in condition || 'ageBelow' in condition)
        return [AGE_LINK_ID];
    return [...new Set(combination(condition).parts.flatMap((part) => matchedSigns(part, findings)))];
}
/** Every sign code that `condition` mentions, age bounds left out. */
export function mentionedSigns(condition) {
    if (typeof condition === 'string')
        return [condition];
    if ('ageFrom' in condition || 'ageBelow' in condition)
        return [];
    return [...new Set(combination(condition).parts.flatMap(mentionedSigns))];
}
/** The ages in whole years from which `condition` may turn out differently than a year before. */
export function ageBounds(condition) {
    if (typeof condition === 'string')
        return [];
    if ('ageFrom' in condition)
        return [condition.ageFrom];
    if ('ageBelow' in condition)
        return [condition.ageBelow];
    return [...new Set(combination(condition).parts.flatMap(ageBounds))];
}

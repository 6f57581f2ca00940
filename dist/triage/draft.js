/**
 * The codes of a page after one answer was ticked or unticked. "None" stands alone: ticking it clears the rest, ticking
 * another clears it. A single choice keeps the last one.
 */
export function toggled(item, codes, code, checked) {
    const isExclusive = (candidate) => item.answerOption.some((option) => option.code === candidate && option.exclusive === true);
    if (!checked)
        return codes.filter((other) => other !== code);
    if (!item.repeats || isExclusive(code))
        return [code];
    return [...codes.filter((other) => other !== code && !isExclusive(other)), code];
}
/** A whole number from 0 to 120 as a person types it, or nothing: "4e1", "-3" and "40.5" are no ages. */
export function parseAge(text, item) {
    if (!/^\s*\d{1,3}\s*$/.test(text))
        return undefined;
    const age = Number(text);
    return age >= (item.minimum ?? 0) && age <= (item.maximum ?? Infinity) ? age : undefined;
}

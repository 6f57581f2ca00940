import { holds, mentionedSigns } from '../triage/condition.js';
/** The reason given when an unanswered list, not an answer, sends a remedy to "ask first". */
export const SKIPPED = 'skipped';
/** What a skipped list could concern in every case: all that is swallowed or put on the skin as a remedy. */
const kindsThatNeedTheLists = ['medicine', 'rub', 'herb', 'oil'];
/** The modifiers that apply to a person, in the order of the pack. */
export function applyingModifiers(modifiers, findings) {
    return modifiers.filter((modifier) => modifier.when && holds(modifier.when, findings)).map((modifier) => modifier.id);
}
/** Which of the given modifiers block the remedy and which make it "ask first". */
export function contraindications(remedy, modifierIds) {
    return {
        block: modifierIds.filter((id) => remedy.block.includes(id)),
        ask: modifierIds.filter((id) => remedy.ask.includes(id)),
    };
}
/** The modifiers that only the skipped pages could have told about. */
function unknownModifiers(pack, skipped) {
    if (skipped.size === 0)
        return new Set();
    const unasked = new Set(pack.questionnaire
        .filter((item) => skipped.has(item.linkId))
        .flatMap((item) => item.answerOption.map(({ code }) => code)));
    return new Set(pack.modifiers
        .filter(({ when }) => when && mentionedSigns(when).some((sign) => unasked.has(sign)))
        .map((modifier) => modifier.id));
}
/** Whether a skipped page could have blocked the remedy or one it is held to, or the remedy is of a kind that always needs the skipped lists. */
export function needsSkippedAnswers(pack, remedy, skipped) {
    if (skipped.size === 0)
        return false;
    const unknown = unknownModifiers(pack, skipped);
    const { kind, block, blockOfKind = [] } = remedy;
    return kindsThatNeedTheLists.includes(kind) || [...block, ...blockOfKind].some((id) => unknown.has(id));
}
/** What a visitor who skipped pages has to check alone before this remedy: ids of modifiers. */
export function openCautions(pack, remedy, skipped) {
    const unknown = unknownModifiers(pack, skipped);
    return [...remedy.block, ...remedy.ask].filter((id) => unknown.has(id));
}

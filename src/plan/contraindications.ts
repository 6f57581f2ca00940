import type { ContentPack, Modifier, Remedy, RemedyKind } from '../content/schema.js';
import { holds, mentionedSigns, type Findings } from '../triage/condition.js';

/** The reason given when an unanswered list, not an answer, sends a remedy to "ask first". */
export const SKIPPED = 'skipped';

/** What a skipped list could concern in every case: all that is swallowed or put on the skin as a remedy. */
const kindsThatNeedTheLists: readonly RemedyKind[] = ['medicine', 'rub', 'herb', 'oil'];

/** Why a remedy is out (`block`) or must be asked about first (`ask`): ids of modifiers. */
export interface Contraindications {
  readonly block: readonly string[];
  readonly ask: readonly string[];
}

/** The modifiers that apply to a person, in the order of the pack. */
export function applyingModifiers(modifiers: readonly Modifier[], findings: Findings): string[] {
  return modifiers.filter((modifier) => modifier.when && holds(modifier.when, findings)).map((modifier) => modifier.id);
}

/** Which of the given modifiers block the remedy and which make it "ask first". */
export function contraindications(remedy: Remedy, modifierIds: readonly string[]): Contraindications {
  return {
    block: modifierIds.filter((id) => remedy.block.includes(id)),
    ask: modifierIds.filter((id) => remedy.ask.includes(id)),
  };
}

/** Whether a skipped page could have blocked the remedy, or the remedy is of a kind that always needs the skipped lists. */
export function needsSkippedAnswers(pack: ContentPack, remedy: Remedy, skipped: ReadonlySet<string>): boolean {
  if (skipped.size === 0) return false;
  if (kindsThatNeedTheLists.includes(remedy.kind)) return true;
  const unknown = new Set(
    pack.questionnaire
      .filter((item) => skipped.has(item.linkId))
      .flatMap((item) => item.answerOption.map(({ code }) => code)),
  );
  return pack.modifiers.some(
    (modifier) =>
      remedy.block.includes(modifier.id) &&
      modifier.when &&
      mentionedSigns(modifier.when).some((sign) => unknown.has(sign)),
  );
}

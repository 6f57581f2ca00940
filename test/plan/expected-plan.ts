import {
  FORCE,
  FORCE_SIGNS,
  GENTLE,
  MATRIX,
  MEDICINE_RUB_HERB_OIL,
  MODIFIER_ANSWERS,
  NOT_SUGGESTED,
} from './clinical-matrix.js';
import { pageOf, type Case } from '../triage/cases.js';
import { PAGES } from '../triage/clinical-policy.js';

export type List = 'activities' | 'askFirst' | 'excluded';
export interface Place {
  readonly list: List;
  /** Sorted. */
  readonly because: readonly string[];
}
export type SkippablePage = 'q9-medicines' | 'q10-health';

/** The modifiers that these answers and this age bring about. */
export function modifiersOf({ signs, age }: Case): string[] {
  const byAge = [...(age < 16 ? ['under-16'] : age < 18 ? ['age-16-17'] : []), ...(age >= 65 ? ['over-65'] : [])];
  const byAnswer = Object.entries(MODIFIER_ANSWERS).filter(([, answers]) =>
    answers.some((answer) => typeof answer === 'string' && signs.includes(answer)),
  );
  return [...byAge, ...byAnswer.map(([id]) => id)];
}

/** What the policy does with a remedy: the list it stands in, and why. */
export function expectedPlace(remedy: string, one: Case, soon: boolean, skipped: readonly SkippablePage[] = []): Place {
  if (NOT_SUGGESTED.includes(remedy)) return { list: 'excluded', because: [] };
  const row = MATRIX.find((entry) => entry.remedy === remedy)!;
  const modifiers = modifiersOf(one);
  const limited = soon && FORCE.includes(remedy) ? FORCE_SIGNS.filter((sign) => one.signs.includes(sign)) : [];
  const block = [...modifiers.filter((id) => row.block.includes(id)), ...limited];
  if (block.length > 0) return { list: 'excluded', because: [...new Set(block)].sort() };
  const gentleOnly =
    soon && !GENTLE.includes(remedy) ? modifiers.filter((id) => ['pregnant', 'under-16'].includes(id)) : [];
  const unknown = skipped.flatMap((page) => PAGES[page]!);
  const couldBlock = row.block.some((id) => MODIFIER_ANSWERS[id]!.some((answer) => unknown.includes(String(answer))));
  const fromSkip = skipped.length > 0 && (couldBlock || MEDICINE_RUB_HERB_OIL.includes(remedy)) ? ['skipped'] : [];
  const ask = [...modifiers.filter((id) => row.ask.includes(id)), ...gentleOnly, ...fromSkip];
  return { list: ask.length > 0 ? 'askFirst' : 'activities', because: [...new Set(ask)].sort() };
}

/** Whether the modifier can be told to the widget by this answer. */
export const isAsked = (answer: string | number): answer is string =>
  typeof answer === 'string' && pageOf(answer) !== undefined;

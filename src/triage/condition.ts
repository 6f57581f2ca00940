import type { Condition } from '../content/schema.js';

/** What is known about a person: the codes of the signs they ticked, and the age in whole years once it was asked. */
export interface Findings {
  readonly signs: ReadonlySet<string>;
  readonly age?: number | undefined;
}

/** The code that stands for an age bound among the signs that made a condition true. */
export const AGE_LINK_ID = 'q5-age';

/**
 * The signs that make `condition` true, or `null` when it is false. Every satisfied part is named, not only the first,
 * so that an outcome can say all that led to it.
 */
export function matchedSigns(condition: Condition, findings: Findings): string[] | null {
  if (typeof condition === 'string') return findings.signs.has(condition) ? [condition] : null;
  if ('ageFrom' in condition)
    return findings.age !== undefined && findings.age >= condition.ageFrom ? [AGE_LINK_ID] : null;
  if ('ageBelow' in condition)
    return findings.age !== undefined && findings.age < condition.ageBelow ? [AGE_LINK_ID] : null;
  const parts = 'allOf' in condition ? condition.allOf : 'anyOf' in condition ? condition.anyOf : condition.of;
  const needed = 'allOf' in condition ? parts.length : 'anyOf' in condition ? 1 : condition.atLeast;
  const matched = parts.map((part) => matchedSigns(part, findings)).filter((signs) => signs !== null);
  return matched.length >= needed ? [...new Set(matched.flat())] : null;
}

/** Whether `condition` holds. */
export function holds(condition: Condition, findings: Findings): boolean {
  return matchedSigns(condition, findings) !== null;
}

/** Every sign code that `condition` mentions, age bounds left out. */
export function mentionedSigns(condition: Condition): string[] {
  if (typeof condition === 'string') return [condition];
  if ('ageFrom' in condition || 'ageBelow' in condition) return [];
  const parts = 'allOf' in condition ? condition.allOf : 'anyOf' in condition ? condition.anyOf : condition.of;
  return [...new Set(parts.flatMap(mentionedSigns))];
}

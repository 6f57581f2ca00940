import type { ContentPack } from '../../src/content/schema.js';
import { assess, type Complete } from '../../src/triage/assess.js';
import type { QuestionnaireResponse } from '../../src/triage/response.js';
import {
  isMet,
  levelOf,
  LEVELS,
  PAGES,
  POLICY,
  QUIET,
  QUIET_AGE,
  SINGLE_PAGES,
  type Level,
  type Trigger,
  type Verdict,
} from './clinical-policy.js';

/** Signs and an age; whatever is not named is answered in the way that decides nothing. */
export interface Case {
  readonly signs: readonly string[];
  readonly age: number;
}

const PAGE_OF = new Map(Object.entries(PAGES).flatMap(([page, codes]) => codes.map((code) => [code, page] as const)));
export const pageOf = (sign: string): string => PAGE_OF.get(sign)!;
/** Every answer that counts for the triage. */
export const TRIAGE_SIGNS = [...PAGE_OF.keys()].filter((sign) => !/^q(9|10)-/.test(pageOf(sign)));
export const isSingle = (sign: string): boolean => SINGLE_PAGES.includes(pageOf(sign));

/** The pages that open only with an answer of an earlier page. */
const OPENED_BY: Readonly<Record<string, string>> = { 'q6b-preg': 'pregnant', 'q6c-birth': 'postpartum' };

/** The signs, and those that have to be ticked for their pages to be asked at all. */
export function withOpeners(signs: readonly string[]): string[] {
  return [...new Set([...signs, ...signs.flatMap((sign) => OPENED_BY[pageOf(sign)] ?? [])])];
}

/** A response that answers every page there is, also those that will not be asked. */
export function responseOf({ signs, age }: Case): QuestionnaireResponse {
  const entries = Object.entries(PAGES).map(([page, codes]) => {
    if (page === 'q5-age') return [page, age];
    const ticked = codes.filter((code) => signs.includes(code));
    return [page, ticked.length > 0 ? ticked : [QUIET[page] ?? 'none']];
  });
  return Object.fromEntries(entries) as QuestionnaireResponse;
}

/** The outcome of the real engine in the words of the policy table. */
export function outcomeOf(pack: ContentPack, one: Case): Verdict & { because: Complete['because'] } {
  const result = assess(pack, responseOf(one));
  if (result.status !== 'complete') throw new Error(`Still open at ${result.next.linkId}`);
  const { acuity, withinDays, route } = result.disposition;
  return {
    level: (withinDays ? `${acuity} ${withinDays}` : acuity) as Level,
    ...(route && { route }),
    rules: result.because.map(({ rule }) => rule),
    because: result.because,
  };
}

/** What the policy expects when the pages are asked in order, emergencies end it and urgent skips the later pages. */
export function expectedOf({ signs, age }: Case): Verdict {
  const known = new Set<string>();
  let verdict = levelOf(known, -1);
  let knownAge: number | undefined;
  for (const [page, codes] of Object.entries(PAGES)) {
    const opener = OPENED_BY[page];
    if (opener && !known.has(opener)) continue;
    if (/^q(8|8b|9|10)-/.test(page) && verdict.level === 'urgent') continue;
    if (page === 'q5-age') knownAge = age;
    const ticked = codes.filter((code) => signs.includes(code));
    for (const code of ticked.length > 0 ? ticked : [QUIET[page] ?? []].flat()) known.add(code);
    verdict = knownAge === undefined ? withoutAge(known) : levelOf(known, knownAge);
    if (verdict.level === 'emergency') return verdict;
  }
  return verdict;
}

/** Before the age is asked no age bound is met: neither "from 50" nor "under 16". */
const withoutAge = (signs: ReadonlySet<string>): Verdict => levelOf(signs, NaN);

export const rank = (level: Level): number => LEVELS.indexOf(level);

const words = (age: number, signs: readonly string[]): string =>
  `${signs.join(' + ') || 'nothing ticked'}${age === QUIET_AGE ? '' : `, age ${age}`}`;
export const titleOf = ({ signs, age }: Case): string => words(age, signs);

/** A quiet age at which this trigger is met. */
const ageFor = ({ ageFrom, ageBelow }: Trigger): number =>
  ageFrom ?? (ageBelow === undefined ? QUIET_AGE : ageBelow - 1);

export interface RuleCase extends Case {
  readonly rule: string;
  readonly fires: boolean;
}

/** For each rule: every smallest set of signs that makes it match, and every way of just missing each of them. */
export const RULE_CASES: readonly RuleCase[] = POLICY.flatMap((rule) =>
  rule.triggers.flatMap((trigger) => {
    const age = ageFor(trigger);
    const fires = { rule: rule.id, signs: withOpeners(trigger.signs), age, fires: true };
    const withoutOne = trigger.signs.map((left) => ({
      signs: withOpeners(trigger.signs.filter((sign) => sign !== left)),
      age,
    }));
    const outOfAge = [
      ...(trigger.ageFrom === undefined ? [] : [trigger.ageFrom - 1]),
      ...(trigger.ageBelow === undefined ? [] : [trigger.ageBelow]),
    ].map((year) => ({ signs: fires.signs, age: year }));
    const misses = [...withoutOne, ...outOfAge].filter(
      (one) => !rule.triggers.some((other) => isMet(other, answered(one), one.age)),
    );
    return [fires, ...misses.map((one) => ({ rule: rule.id, ...one, fires: false }))];
  }),
);

/** All signs of a complete response, the quiet answers of single choices included. */
export function answered({ signs }: Case): ReadonlySet<string> {
  const quiet = SINGLE_PAGES.filter((page) => !signs.some((sign) => pageOf(sign) === page)).map((page) => QUIET[page]!);
  return new Set([...signs, ...quiet]);
}

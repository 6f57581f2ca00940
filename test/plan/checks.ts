import type { ContentPack } from '../../src/content/schema.js';
import { topics } from '../../src/content/vocabulary.js';
import { assess } from '../../src/triage/assess.js';
import { answer } from '../../src/triage/response.js';
import { applyingModifiers, contraindications } from '../../src/plan/contraindications.js';
import { planFor, type SelfCarePlan } from '../../src/plan/self-care-plan.js';
import { responseOf, titleOf, withOpeners, type Case } from '../triage/cases.js';
import type { Check } from '../triage/checks.js';
import { AGES, QUIET_AGE } from '../triage/clinical-policy.js';
import {
  FORCE,
  FORCE_SIGNS,
  GENTLE,
  MATRIX,
  MEDICINE_RUB_HERB_OIL,
  MODIFIER_ANSWERS,
  NOT_SUGGESTED,
  ONLY_IN,
  TOPICS,
} from './clinical-matrix.js';
import { expectedPlace, modifiersOf, type List, type Place, type SkippablePage } from './expected-plan.js';

export const LISTS: readonly List[] = ['activities', 'askFirst', 'excluded'];

/** Every place at which the remedy stands in the plan; a sound plan has exactly one. */
export function placesOf(plan: SelfCarePlan, remedy: string): Place[] {
  return LISTS.flatMap((list) =>
    plan[list]
      .filter((entry) => entry.remedy === remedy)
      .map((entry) => ({ list, because: 'because' in entry ? [...(entry.because as string[])].sort() : [] })),
  );
}

/** The plan of a case, or nothing where there is none: urgent and emergency. */
export function planOf(pack: ContentPack, one: Case, skipped: readonly SkippablePage[] = []) {
  const response = skipped.reduce((before, page) => answer(before, page, 'skipped'), responseOf(one));
  const assessment = assess(pack, response);
  if (assessment.status !== 'complete') throw new Error('not complete');
  return { acuity: assessment.disposition.acuity, plan: planFor(pack, assessment, response) };
}

const inWords = ({ list, because }: Place): string => `${list} (${because.join(' ')})`;

/** The whole plan of a case against the policy. */
export function* wrongPlan(pack: ContentPack, one: Case, skipped: readonly SkippablePage[] = []): Generator<string> {
  const { acuity, plan } = planOf(pack, one, skipped);
  const title = [titleOf(one), ...skipped].join(', without ');
  if (acuity === 'urgent' || acuity === 'emergency') {
    if (LISTS.some((list) => plan[list].length > 0) || plan.phase) yield `${title}: a plan at ${acuity}`;
    return;
  }
  const listed = LISTS.reduce((count, list) => count + plan[list].length, 0);
  if (listed !== MATRIX.length) yield `${title}: ${listed} remedies`;
  for (const { remedy } of MATRIX) {
    const actual = placesOf(plan, remedy).map(inWords).join(' and ');
    const expected = inWords(expectedPlace(remedy, one, acuity === 'soon', skipped));
    if (actual !== expected) yield `${title}: ${remedy} in ${actual || 'no list'} instead of ${expected}`;
  }
}

/** Every answer that is a modifier, alone; the ages; what limits a plan at soon; both pages skipped. */
export const PLAN_CASES: readonly (Case & { skipped?: readonly SkippablePage[] })[] = [
  ...AGES.map((age) => ({ signs: [], age })),
  ...[...new Set([...Object.values(MODIFIER_ANSWERS).flat(), ...FORCE_SIGNS])]
    .filter((answer) => typeof answer === 'string')
    .map((answer) => ({ signs: withOpeners([answer]), age: QUIET_AGE })),
  ...[QUIET_AGE, 10, 70].flatMap((age) =>
    ([['q9-medicines'], ['q10-health'], ['q9-medicines', 'q10-health']] as const)
      // Under 16 page 9 is not asked, so it cannot be skipped.
      .filter((skipped) => age >= 16 || !(skipped as readonly string[]).includes('q9-medicines'))
      .map((skipped) => ({ signs: [], age, skipped })),
  ),
  // Alone some of these are self-care: a second sign brings the level about at which they limit the plan.
  ...FORCE_SIGNS.map((sign) => ({ signs: [sign, 'recurrent'], age: QUIET_AGE })),
  { signs: ['pregnant'], age: QUIET_AGE, skipped: ['q10-health'] },
  // A limit and a modifier together: each gives its own reason.
  { signs: ['leg-numb-one', 'cancer', 'numb-skin'], age: 66 },
  { signs: ['pregnant', 'leg-pain-one', 'kidney', 'broken-skin'], age: 15 },
];

export const checkPlans: Check = function* (pack) {
  for (const { skipped, ...one } of PLAN_CASES) yield* wrongPlan(pack, one, skipped);
};

/** Each modifier against each remedy, on the pure function: also those that no plan can meet. */
export const checkMatrix: Check = function* (pack) {
  const sorted = (ids: Iterable<string>) => [...ids].sort().join(' ');
  if (sorted(pack.remedies.map(({ id }) => id)) !== sorted(MATRIX.map(({ remedy }) => remedy))) yield 'other remedies';
  if (sorted(pack.modifiers.map(({ id }) => id)) !== sorted(Object.keys(MODIFIER_ANSWERS))) yield 'other modifiers';
  for (const row of MATRIX) {
    const remedy = pack.remedies.find(({ id }) => id === row.remedy);
    if (!remedy) continue;
    for (const modifier of Object.keys(MODIFIER_ANSWERS)) {
      const { block, ask } = contraindications(remedy, [modifier]);
      const actual = block.length > 0 ? 'block' : ask.length > 0 ? 'ask' : 'free';
      const expected = row.block.includes(modifier) ? 'block' : row.ask.includes(modifier) ? 'ask' : 'free';
      if (actual !== expected) yield `${row.remedy} with ${modifier}: ${actual} instead of ${expected}`;
    }
    if ((remedy.phase === 'not-suggested') !== NOT_SUGGESTED.includes(remedy.id)) yield `${remedy.id}: ${remedy.phase}`;
    if ((remedy.gentle ?? false) !== GENTLE.includes(remedy.id)) yield `${remedy.id}: gentle ${String(remedy.gentle)}`;
    if ((remedy.limit !== undefined) !== FORCE.includes(remedy.id)) yield `${remedy.id}: ${String(remedy.limit)}`;
    const needsLists = ['medicine', 'rub', 'herb', 'oil'].includes(remedy.kind);
    if (needsLists !== MEDICINE_RUB_HERB_OIL.includes(remedy.id)) yield `${remedy.id}: of kind ${remedy.kind}`;
    if ((remedy.grade ?? '-') !== row.grade) yield `${remedy.id}: grade ${String(remedy.grade)}`;
  }
};

/** Which modifiers apply, for each answer and age that is one. */
export const checkModifiers: Check = function* (pack) {
  const cases: Case[] = [
    ...AGES.map((age) => ({ signs: [], age })),
    ...Object.values(MODIFIER_ANSWERS).flatMap((answers) =>
      answers
        .filter((code) => typeof code === 'string')
        .map((code) => ({ signs: withOpeners([code]), age: QUIET_AGE })),
    ),
  ];
  for (const one of cases) {
    const actual = applyingModifiers(pack.modifiers, { signs: new Set(one.signs), age: one.age })
      .sort()
      .join(' ');
    const expected = modifiersOf(one).sort().join(' ');
    if (actual !== expected) yield `${titleOf(one)}: ${actual} instead of ${expected}`;
  }
};

/** What `hide` and `region` take out. */
export const checkSwitches: Check = function* (pack) {
  for (const topic of topics) {
    const actual = pack.remedies.filter((remedy) => remedy.topic === topic).map(({ id }) => id);
    if (actual.sort().join() !== [...(TOPICS[topic] ?? [])].sort().join()) yield `${topic}: ${actual.join()}`;
  }
  for (const { id, regions } of pack.remedies) {
    if ((regions ?? []).join() !== (ONLY_IN[id] ?? []).join()) yield `${id}: ${String(regions)}`;
  }
};

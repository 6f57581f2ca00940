import type { ContentPack } from '../../src/content/schema.js';
import { assess, dispose } from '../../src/triage/assess.js';
import { answer, type QuestionnaireResponse } from '../../src/triage/response.js';
import {
  AGES,
  EMERGENCY_SIGNS,
  isMet,
  PAGES,
  POLICY,
  QUIET_AGE,
  SINGLE_PAGES,
  type Verdict,
} from './clinical-policy.js';
import { answered, expectedOf, outcomeOf, responseOf, RULE_CASES, titleOf, type Case, type RuleCase } from './cases.js';

/** Each check takes a pack and gives the sentences that are wrong about it; the tests want none, a broken pack some. */
export type Check = (pack: ContentPack) => Iterable<string>;

const inWords = ({ level, route, rules }: Verdict): string =>
  [level, route, rules.length > 0 ? `(${rules.join(' ')})` : ''].filter(Boolean).join(' ');

/** The outcome of one case against the policy: level, days, route and every rule that decides. */
export function* wrongOutcome(pack: ContentPack, one: Case): Generator<string> {
  const expected = inWords(expectedOf(one));
  const actual = inWords(outcomeOf(pack, one));
  if (actual !== expected) yield `${titleOf(one)}: ${actual} instead of ${expected}`;
}

/** A rule against all its signs at once, whether or not the pages could lead there. */
export function* wrongRule(pack: ContentPack, one: RuleCase): Generator<string> {
  yield* wrongOutcome(pack, one);
  const row = pack.redFlags.find(({ id }) => id === one.rule);
  const alone = dispose({ ...pack, redFlags: row ? [row] : [] }, { signs: answered(one), age: one.age });
  if (alone.because.length > 0 !== one.fires) yield `${one.rule} ${one.fires ? 'misses' : 'fires at'} ${titleOf(one)}`;
  if (!one.fires) return;
  // Also where no page could lead: each sign of the trigger is needed by the rule itself.
  const policy = POLICY.find(({ id }) => id === one.rule)!;
  for (const left of one.signs) {
    const fewer = new Set([...answered(one)].filter((sign) => sign !== left));
    const still =
      row !== undefined && dispose({ ...pack, redFlags: [row] }, { signs: fewer, age: one.age }).because.length > 0;
    if (still !== policy.triggers.some((trigger) => isMet(trigger, fewer, one.age)))
      yield `${one.rule} without ${left}`;
  }
  const { acuity, withinDays, route } = alone.disposition;
  const actual = [withinDays ? `${acuity} ${withinDays}` : acuity, route].join(' ');
  if (actual !== [policy.level, policy.route].join(' ')) yield `${one.rule} is ${actual}`;
  // The reasons name each sign of each trigger that is met, and the age where a bound took part.
  const met = policy.triggers.filter((trigger) => isMet(trigger, answered(one), one.age));
  const signs = met.flatMap((trigger) => [
    ...trigger.signs,
    ...(trigger.ageFrom === undefined && trigger.ageBelow === undefined ? [] : ['q5-age']),
  ]);
  const named = [...(alone.because[0]?.signs ?? [])].sort().join(' ');
  if (named !== [...new Set(signs)].sort().join(' ')) yield `${one.rule} gives the reasons ${named}`;
}

export const checkRules: Check = function* (pack) {
  const ids = pack.redFlags.map(({ id }) => id).join(' ');
  if (ids !== POLICY.map(({ id }) => id).join(' ')) yield `The rules are ${ids}`;
  for (const one of RULE_CASES) yield* wrongRule(pack, one);
};

export const checkEmergencySigns: Check = function* (pack) {
  for (const [sign, route] of Object.entries(EMERGENCY_SIGNS)) {
    for (const age of AGES) {
      const { level, route: actual } = outcomeOf(pack, { signs: [sign], age });
      if (level !== 'emergency' || actual !== route) yield `${sign} at age ${age} is ${level}, ${String(actual)}`;
    }
  }
};

/** The pages in order, their answers, what is exclusive, what opens and closes them. */
export const checkPages: Check = function* (pack) {
  const pages = pack.questionnaire.map(({ linkId }) => linkId).join(' ');
  if (pages !== Object.keys(PAGES).join(' ')) yield `The pages are ${pages}`;
  for (const item of pack.questionnaire) {
    const { linkId } = item;
    const single = SINGLE_PAGES.includes(linkId);
    const expected = [...(PAGES[linkId] ?? []), ...(single || linkId === 'q5-age' ? [] : ['none'])];
    const codes = item.answerOption.map(({ code }) => code);
    if ([...codes].sort().join(' ') !== expected.sort().join(' ')) yield `${linkId} offers ${codes.join(' ')}`;
    if (item.repeats !== (!single && linkId !== 'q5-age')) yield `${linkId} takes ${item.repeats ? 'many' : 'one'}`;
    if ((item.type === 'integer') !== (linkId === 'q5-age')) yield `${linkId} is of type ${item.type}`;
    const exclusive = item.answerOption.filter((option) => option.exclusive).map(({ code }) => code);
    if (exclusive.join(' ') !== (expected.includes('none') ? 'none' : ''))
      yield `${linkId}: exclusive ${exclusive.join(' ')}`;
    if (expected.includes('none') && codes.at(-1) !== 'none') yield `${linkId} does not end with none`;
    const planOnly = linkId === 'q9-medicines' || linkId === 'q10-health';
    if ((item.skippable ?? false) !== planOnly) yield `${linkId}: skippable ${String(item.skippable)}`;
    if ((item.purpose === 'plan') !== planOnly) yield `${linkId} serves the ${item.purpose}`;
    if ((item.omitOnceUrgent ?? false) !== /^q(8|8b|9|10)-/.test(linkId)) yield `${linkId} when urgent`;
    if (linkId === 'q5-age' && (item.minimum !== 0 || item.maximum !== 120)) yield 'the age is not from 0 to 120';
  }
};

/** Which pages a visit comes to, by hand: title, case, pages. */
export const WAYS: readonly (readonly [string, Case, string])[] = [
  ['nobody ticks anything', signs(), 'q1 q2 q3 q4 q5 q6 q7 q8 q8b q9 q10'],
  ['a sign of the first page is an emergency', signs('now-chest'), 'q1'],
  ['a sign of the second page is an emergency', signs('saddle-numb'), 'q1 q2'],
  ['a big accident is an emergency', signs('major-injury'), 'q1 q2 q3'],
  ['an illness sign is an emergency', signs('stiff-neck'), 'q1 q2 q3 q4'],
  [
    'sudden pain at fifty is an emergency once the age is known',
    { signs: ['start-sudden-rest'], age: 50 },
    'q1 q2 q3 q4 q5',
  ],
  ['a known aneurysm is an emergency', signs('aneurysm'), 'q1 q2 q3 q4 q5 q6'],
  ['bleeding in pregnancy is an emergency', signs('pregnant', 'preg-bleed'), 'q1 q2 q3 q4 q5 q6 q6b'],
  ['signs after a birth are an emergency', signs('postpartum', 'post-signs'), 'q1 q2 q3 q4 q5 q6 q6c'],
  ['fever early on is urgent', signs('fever'), 'q1 q2 q3 q4 q5 q6 q7'],
  ['not sure on the first page is urgent', signs('unsure-1'), 'q1 q2 q3 q4 q5 q6 q7'],
  ['a new medicine is urgent on page 7', signs('new-medicine'), 'q1 q2 q3 q4 q5 q6 q7'],
  ['more than six weeks after cancer is urgent on page 8', signs('cancer', 't-over-6w'), 'q1 q2 q3 q4 q5 q6 q7 q8'],
  ['severe and worse by the hour is urgent on page 8b', signs('severe', 'worse-fast'), 'q1 q2 q3 q4 q5 q6 q7 q8 q8b'],
  ['a pregnant person is not asked about medicines', signs('pregnant'), 'q1 q2 q3 q4 q5 q6 q6b q7 q8 q8b q10'],
  ['a child is not asked about medicines', { signs: [], age: 15 }, 'q1 q2 q3 q4 q5 q6 q7 q8 q8b q10'],
  ['a person of 16 is asked about medicines', { signs: [], age: 16 }, 'q1 q2 q3 q4 q5 q6 q7 q8 q8b q9 q10'],
  ['somebody gave birth lately', signs('postpartum'), 'q1 q2 q3 q4 q5 q6 q6c q7 q8 q8b q9 q10'],
  ['pregnant and lately gave birth', signs('pregnant', 'postpartum'), 'q1 q2 q3 q4 q5 q6 q6b q6c q7 q8 q8b q10'],
];

function signs(...codes: string[]): Case {
  return { signs: codes, age: QUIET_AGE };
}

/** The pages in the order in which the engine asks them. */
export function pagesOf(pack: ContentPack, one: Case): string[] {
  const answers = responseOf(one);
  const pages: string[] = [];
  let response: QuestionnaireResponse = {};
  for (let result = assess(pack, response); result.status === 'in-progress'; result = assess(pack, response)) {
    pages.push(result.next.linkId);
    response = answer(response, result.next.linkId, answers[result.next.linkId]!);
  }
  return pages;
}

export const inShort = (pages: readonly string[]): string => pages.map((id) => id.split('-')[0]).join(' ');

export const checkWays: Check = function* (pack) {
  for (const [title, one, pages] of WAYS) {
    const actual = inShort(pagesOf(pack, one));
    if (actual !== pages) yield `${title}: ${actual}`;
  }
};

/** What page 10 does not ask once page 9 was skipped. */
export const HIDDEN_WHEN_SKIPPED = ['asthma', 'ulcer-bleed', 'liver-alcohol', 'low-salt', 'low-weight', 'g6pd'];

export const checkHidden: Check = function* (pack) {
  const hidden = pack.questionnaire.flatMap(({ linkId, answerOption }) =>
    answerOption.flatMap(({ code, hiddenWhenSkipped }) =>
      hiddenWhenSkipped ? [`${linkId} ${hiddenWhenSkipped} ${code}`] : [],
    ),
  );
  const expected = HIDDEN_WHEN_SKIPPED.map((code) => `q10-health q9-medicines ${code}`);
  if (hidden.sort().join() !== expected.sort().join()) yield `hidden: ${hidden.join()}`;
};

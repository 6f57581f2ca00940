import type { ContentPack } from '../../src/content/schema.js';
import { dispose } from '../../src/triage/assess.js';
import { AGES, EMERGENCY_SIGNS, isMet, PAGES, POLICY, SINGLE_PAGES, type Verdict } from './clinical-policy.js';
import { answered, expectedOf, outcomeOf, RULE_CASES, titleOf, type Case, type RuleCase } from './cases.js';

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
  const expected = POLICY.find(({ id }) => id === one.rule)!;
  const { acuity, withinDays, route } = alone.disposition;
  const actual = [withinDays ? `${acuity} ${withinDays}` : acuity, route].join(' ');
  if (actual !== [expected.level, expected.route].join(' ')) yield `${one.rule} is ${actual}`;
  // The reasons name each sign of each trigger that is met, and the age where a bound took part.
  const met = expected.triggers.filter((trigger) => isMet(trigger, answered(one), one.age));
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

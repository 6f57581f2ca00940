import { expect } from 'chai';
import { pack } from '../../src/content/pack.js';
import type { ContentPack } from '../../src/content/schema.js';
import { checkMatrix, checkModifiers, checkPlans, checkSwitches } from '../plan/checks.js';
import { RULE_CASES } from './cases.js';
import {
  checkEmergencySigns,
  checkHidden,
  checkPages,
  checkRules,
  checkWays,
  wrongRule,
  type Check,
} from './checks.js';
import { mutantsOf, type Mutant } from './mutants.js';

/** Mutants that change nothing a visitor could ever meet, with the reason. */
const EQUIVALENT: Readonly<Record<string, string>> = {
  'modifier preg-20-plus: without "pregnant"':
    'The page that asks for the week is put to pregnant people only, so the other half of the condition is always there.',
};

const CHECKS: Readonly<Record<string, Check>> = {
  'the rules': checkRules,
  'the emergency signs': checkEmergencySigns,
  'the pages': checkPages,
  'the ways through the pages': checkWays,
  'what a skipped page hides': checkHidden,
  'each modifier against each remedy': checkMatrix,
  'when a modifier applies': checkModifiers,
  'topics and regions': checkSwitches,
  'the plans': checkPlans,
};

const FIRST: Readonly<Record<Mutant['area'], readonly string[]>> = {
  rule: ['the rules'],
  page: ['the pages', 'what a skipped page hides', 'the ways through the pages'],
  modifier: ['when a modifier applies', 'each modifier against each remedy'],
  remedy: ['each modifier against each remedy', 'topics and regions'],
  limit: ['the plans'],
};

/** Whether the check finds anything; an engine that cannot work with the pack has noticed it too. */
function fails(check: Check, broken: ContentPack): boolean {
  try {
    for (const _sentence of check(broken)) return true;
    return false;
  } catch {
    return true;
  }
}

/** The name of the first check that goes red. */
function killer({ area, row, pack: broken }: Mutant): string | undefined {
  // The cases of the broken rule first: nearly every mutant dies there.
  const own: Check = function* (one) {
    for (const rule of RULE_CASES.filter((entry) => entry.rule === row)) yield* wrongRule(one, rule);
  };
  if (area === 'rule' && fails(own, broken)) return 'the rules';
  const names = [...FIRST[area], ...Object.keys(CHECKS)];
  return [...new Set(names)].find((name) => fails(CHECKS[name]!, broken));
}

describe('A broken pack', () => {
  it('passes every check while nothing is broken', () => {
    for (const [name, check] of Object.entries(CHECKS)) expect([...check(pack)], name).to.deep.equal([]);
  });

  it('is caught by a check, whatever single thing is broken', () => {
    const kills = new Map<string, number>();
    const survivors: string[] = [];
    const areas = new Map<string, number>();
    for (const mutant of mutantsOf(pack)) {
      areas.set(mutant.area, (areas.get(mutant.area) ?? 0) + 1);
      const name = killer(mutant);
      if (name === undefined) survivors.push(mutant.name);
      else kills.set(name, (kills.get(name) ?? 0) + 1);
    }
    const all = [...areas.values()].reduce((sum, count) => sum + count, 0);
    const lines = [
      `${all} mutants: ${[...areas].map(([area, count]) => `${count} of a ${area}`).join(', ')}`,
      `${all - survivors.length} killed:`,
      ...[...kills].map(([name, count]) => `  ${count} by ${name}`),
      `${survivors.length} survived:`,
      ...survivors.map((name) => `  ${name}: ${EQUIVALENT[name] ?? 'A HOLE'}`),
    ];
    console.log(lines.map((line) => `    ${line}`).join('\n'));
    expect(survivors.filter((name) => !Object.hasOwn(EQUIVALENT, name))).to.deep.equal([]);
    expect(Object.keys(EQUIVALENT).filter((name) => !survivors.includes(name))).to.deep.equal([]);
  });
});

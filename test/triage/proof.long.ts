import { expect } from 'chai';
import { prove } from '../../.ci/invariants.js';
import { pack } from '../../src/content/pack.js';
import type { ContentPack, RedFlag } from '../../src/content/schema.js';

/** The invariants that do not hold of a pack, walked with one sign at a time: enough to see these. */
function broken(by: Partial<ContentPack>, part: 'triage' | 'plan' = 'triage'): string[] {
  const { invariants } = prove({ ...pack, ...by }, { signsTogether: 1, part });
  return invariants.flatMap(({ id, violated }) => (violated > 0 ? [id] : []));
}

const withRule = (rule: Omit<RedFlag, 'accordingTo'>): Partial<ContentPack> => ({
  redFlags: [...pack.redFlags, { ...rule, accordingTo: ['clinical-policy'] }],
});
const withoutKey = <Row extends object>(row: Row, key: keyof Row): Row =>
  Object.fromEntries(Object.entries(row).filter(([name]) => name !== key)) as Row;

describe('The proof', () => {
  const started = performance.now();
  const report = prove(pack);
  const seconds = (performance.now() - started) / 1000;

  for (const { says, checked, violated, examples } of report.invariants) {
    it(`${says} (${checked} cases)`, () => {
      expect(examples).to.deep.equal([]);
      expect(violated).to.equal(0);
      expect(checked).to.be.greaterThan(0);
    });
  }

  it(`holds as a whole, ${Math.round(seconds)} s`, () => {
    expect(report.holds).to.equal(true);
    expect(report.enumerated).to.include({ signsTogether: 3, largestTrigger: 2, paths: 27, longestPath: 12 });
  });

  const rows: [string, string, Partial<ContentPack>][] = [
    [
      'a rule needs a sign that nobody can tick',
      'sign-exists',
      withRule({ id: 'X1', when: 'no-such-sign', acuity: 'urgent' }),
    ],
    [
      'an emergency rule needs an answer of a page that is skipped once urgent',
      'skipped-pages',
      withRule({ id: 'X1', when: { allOf: ['fever', 't-over-6w'] }, acuity: 'emergency', route: 'ambulance' }),
    ],
    [
      'both pages that open are asked of everybody',
      'longest-path',
      { questionnaire: pack.questionnaire.map((item) => withoutKey(item, 'enableWhen')) },
    ],
    [
      'a route has no text',
      'safety-net',
      { dispositions: pack.dispositions.filter(({ id }) => id !== 'urgent-maternity') },
    ],
    ['an emergency card has none', 'emergency-card', { dispositions: pack.dispositions.slice(1) }],
    [
      'an emergency card holds a step of a remedy',
      'no-remedy-text',
      { text: { ...pack.text, addOns: { ...pack.text.addOns, nerves: [pack.text.remedies['ice-pack']!.steps[0]!] } } },
    ],
    ['a remedy is there twice', 'one-list', { remedies: [...pack.remedies, pack.remedies[0]!] }],
  ];
  for (const [title, id, by] of rows) {
    it(`goes red when ${title}`, () => {
      expect(broken(by, id === 'one-list' ? 'plan' : 'triage')).to.include(id);
    });
  }
});

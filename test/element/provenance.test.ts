import { expect } from '@open-wc/testing';
import { conflicts } from '../../src/content/conflicts.js';
import { contentHash } from '../../src/content/hash.js';
import { pack } from '../../src/content/pack.js';
import { conflictNotes } from '../../src/content/text/en/conflicts.js';
import { checkedWords, sourceKinds } from '../../src/content/text/en/sources.js';
import { en } from '../../src/i18n/locales/en.js';
import { version } from '../../src/version.js';
import { Robot, type Answers } from './robot.js';

const words = (element: Element) => element.textContent!.replace(/\s+/g, ' ').trim();
const levels: Readonly<Record<string, Answers>> = {
  emergency: { 'q1-now': ['now-chest'] },
  urgent: { 'q4-ill': ['pee-blood'] },
  soon: { 'q2-nerve': ['leg-numb-one'] },
  'self-care': {},
};

async function outcome(answers: Answers = {}, attributes: Readonly<Record<string, string>> = {}): Promise<Robot> {
  return (await Robot.open(attributes)).finish(answers);
}

/** The title of a source by its id, and what is said of it. */
function told(id: string): string {
  const { title, year, kind, checked } = pack.sources.find((row) => row.id === id)!;
  return `${title} (${year ? `${year}; ` : ''}${sourceKinds[kind]}; ${checkedWords[checked]})`;
}

const inPlan = conflicts.filter(({ shownAt }) => shownAt === 'plan');
/** The ids of the disagreements on screen, each as often as it is there, with the remedy it stands beside. */
function shownNotes(robot: Robot): [string, string][] {
  return robot.all('[data-remedy] > p.quiet').map((note) => {
    const id = Object.keys(conflictNotes).find((each) => words(note).startsWith(conflictNotes[each]!.split('{')[0]!));
    return [id!, note.closest<HTMLElement>('[data-remedy]')!.dataset['remedy']!];
  });
}

describe('Where the sources disagree', () => {
  it('every point that belongs to the plan stands in a plain plan once, beside a remedy it bears on', async () => {
    const robot = await outcome();
    const shown = shownNotes(robot);
    expect(shown.map(([id]) => id).sort()).to.deep.equal(inPlan.map(({ id }) => id));
    for (const [id, remedy] of shown) expect(inPlan.find((row) => row.id === id)!.remedies, id).to.include(remedy);
    expect(robot.text).to.contain('cold for the first 2 to 3 days');
  });

  it('says nothing of heat or cold as a choice to who must leave one of them', async () => {
    const robot = await outcome({ 'q10-health': ['raynaud-cold'] });
    const out = robot.all(
      '[part~="excluded"][data-because~="raynaud-cold"], [part~="ask-first"][data-because~="raynaud-cold"]',
    );
    expect(out.map(({ dataset }) => dataset['remedy'])).to.include('ice-pack');
    expect(shownNotes(robot).map(([id]) => id)).to.not.include.members(['C01']);
    expect(shownNotes(robot).map(([id]) => id)).to.include('C14');
  });

  it('says nothing of what the clinic hides', async () => {
    const robot = await outcome({}, { hide: 'cold' });
    const shown = shownNotes(robot).map(([id]) => id);
    expect(shown).to.include('C34');
    for (const id of ['C01', 'C02', 'C03']) expect(shown).to.not.include(id);
  });

  for (const level of ['emergency', 'urgent']) {
    it(`is no matter at ${level}`, async () => {
      const robot = await outcome(levels[level]!);
      for (const note of Object.values(conflictNotes)) expect(robot.text).to.not.contain(note);
    });
  }

  it('shows no number without its words, in any region', async () => {
    for (const region of ['GB', 'IN', 'TR', 'EU']) {
      const robot = await outcome({}, { region });
      expect(shownNotes(robot).length, region).to.be.above(20);
      expect(robot.text).to.not.match(/[{}]|undefined/);
    }
  });
});

describe('Who says so', () => {
  it('stands with every remedy: title, year, what it is, how far it was read; and how strong the evidence is', async () => {
    const robot = await outcome();
    for (const { id, accordingTo, grade } of pack.remedies) {
      const place = robot.one(`[data-remedy="${id}"]`);
      const source = (place.closest('.withheld') ?? place).querySelector('[part~="source"]')!;
      for (const each of accordingTo) expect(words(source), id).to.contain(told(each));
      if (grade && place.part.contains('activity')) expect(words(place)).to.contain(pack.text.grades[grade]);
      expect(words(place), id).to.match(/\w/);
    }
  });

  it('calls clinical policy what none of the five clinic pages says, and nothing else', async () => {
    const robot = await outcome({ ...levels['soon'], 'q10-health': ['numb-skin'] });
    const pages = pack.sources.filter(({ kind }) => kind === 'clinic-page').map(({ id }) => told(id));
    const headings = robot.all('[part~="source"]').map((source) => {
      const isFromPages = [...source.querySelectorAll('li')].some((each) => pages.includes(words(each)));
      const heading = words(source.querySelector('.source-heading')!);
      expect(heading).to.equal(`${isFromPages ? en.plan.sourceHeading : en.plan.policyHeading}:`);
      return heading;
    });
    expect(new Set(headings).size).to.equal(2);
  });

  for (const [level, answers] of Object.entries(levels)) {
    it(`stands with the outcome, one tap away: ${level}`, async () => {
      const robot = await outcome(answers);
      const rows = pack.redFlags.filter(
        ({ id }) => ({ emergency: 'E1', urgent: 'U1', soon: 'S-leg-numb-one' })[level] === id,
      );
      const own = robot
        .all<HTMLDetailsElement>('details')
        .find((each) => each.querySelector('[part~="source"]') && !each.closest('[part~="plan"]'))!;
      expect(own.open).to.equal(false);
      const row = pack.dispositions.find(({ id }) => id === (level === 'emergency' ? 'emergency-ambulance' : level))!;
      for (const id of [...row.accordingTo, ...rows.flatMap(({ accordingTo }) => accordingTo)])
        expect(words(own)).to.contain(told(id));
      const isLast = robot
        .all('[part~="safety-net"], [data-action="call"], .say')
        .every((each) => !(own.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING));
      expect(isLast).to.equal(level === 'emergency');
    });

    it(`is hidden with hide="sources": ${level}`, async () => {
      const robot = await outcome(answers, { hide: 'sources' });
      expect(robot.all('[part~="source"]')).to.deep.equal([]);
      expect(robot.text).to.not.contain(`${en.plan.sourceHeading}:`);
    });

    it(`names what was read, in which version, and who signed it: ${level}`, async () => {
      const signed = { 'reviewed-by': 'Dr Ada Example', 'reviewed-on': '2026-01-15', 'review-by': '2999-06-30' };
      const robot = await outcome(answers, signed);
      const footer = words(robot.one('[part~="footer"]'));
      expect(footer).to.contain(`Content ${pack.version} (${contentHash(pack)}, ${en.lang}), widget ${version}`);
      expect(footer).to.contain('by Dr Ada Example on January 15, 2026').and.to.contain('June 30, 2999');
      const unsigned = await outcome(answers);
      expect(words(unsigned.one('[part~="footer"]'))).to.contain(en.review.none);
    });
  }
});

import { expect } from 'chai';
import { copiedFiles, HARDER, problemsIn } from '../../.ci/content-lint.js';
import { gradeOf, SHORTEST, TERMS } from '../../.ci/reading-grade.js';
import { RUN, sharedRuns, shinglesOf, sourceShingles } from '../../.ci/source-shingles.js';
import { asSpoken, everyString, type ContentString, type Reader } from '../../.ci/strings.js';

const pages = sourceShingles();
const string = (text: string, reader: Reader = 'visitor', path = 'remedies.try.steps.0'): ContentString => ({
  path,
  reader,
  place: 'content',
  text,
});
const problems = (text: string, reader?: Reader, path?: string): string[] =>
  problemsIn([string(text, reader, path)], new Set(), {}).map(({ problem }) => problem);

describe('Every string that anybody reads', () => {
  it('is plain, holds no number, promises nothing, names no product and is in words of its own', () => {
    expect(problemsIn(everyString(), pages)).to.deep.equal([]);
  });

  it('is read: of the pack, the disagreements, the library, the rules and the interface', () => {
    const kinds = new Set(everyString().map(({ path }) => path.split('.')[0]));
    expect([...kinds]).to.have.members([
      ...['pages', 'answers', 'dispositions', 'addOns', 'safetyNet', 'modifiers', 'remedies', 'guards', 'phases'],
      ...['grades', 'conflicts', 'conflictNotes', 'library', 'sourceKinds', 'checkedWords'],
      ...['rules', 'sources', 'interface'],
    ]);
  });

  it('is a safety text wherever it asks, sends, warns or tells when to get help', () => {
    const safety = everyString().filter(({ reader }) => reader === 'safety');
    const kinds = new Set(safety.map(({ path }) => path.split('.')[0]));
    expect([...kinds]).to.have.members([
      ...['pages', 'answers', 'dispositions', 'addOns', 'safetyNet', 'remedies', 'guards', 'library'],
    ]);
    const helpPage = safety.filter(({ path }) => path.startsWith('library.')).map(({ path }) => path.split('.')[1]);
    expect([...new Set(helpPage)]).to.deep.equal(['when-to-get-help']);
  });
});

describe('No file of the project', () => {
  it('shares eight words in a row with a source page', () => {
    expect(copiedFiles(pages)).to.deep.equal([]);
  });
});

describe('The content lint', () => {
  it('finds a sentence that is too hard, and is stricter about safety', () => {
    const text = 'A {doctor} can look at your back and find out what has happened to the muscle in it';
    expect(problems(text)).to.deep.equal([]);
    expect(problems(`${text}, and then explain everything necessary for recovery and rehabilitation`)).to.have.length(
      1,
    );
    const pack = 'Put the cold pack on the painful area for several minutes every single day';
    expect(problems(pack)).to.deep.equal([]);
    expect(problems(pack, 'safety')).to.have.length(1);
  });

  it('finds a long word in a phrase too short for the formula', () => {
    expect(problems('Poor circulation')).to.deep.equal(['"circulation" is a long word for so short a phrase']);
  });

  it('takes the words of every region into account', () => {
    const inAll = 'Ask your {doctor} or a {physio}.';
    expect(asSpoken(string(inAll))).to.equal('Ask your doctor or a physiotherapist.');
  });

  for (const [what, text, path] of [
    ['a digit', 'Rest for 2 days.'],
    ['the word seizure', 'It helps with a seizure of the back.'],
    ['a diagnosis', 'This gives you a diagnosis.'],
    ['a cure', 'Heat cures it.'],
    ['a promise', 'The pain will go away.'],
    ['a brand as advice', 'Take some Advil with food.'],
    ['a brand without its substance', 'Take some {ibuprofenBrands} with food.'],
    ['the name of a source page', 'They say so at Epoch Health.', 'conflicts.C02.why'],
    ['an advertisement', 'Our award winning team can help you.'],
  ] as const) {
    it(`finds ${what}`, () => {
      expect(problems(text, 'visitor', path)).to.have.length(1);
    });
  }

  it('finds a telephone number in the interface', () => {
    const phone: ContentString = { ...string('Call 555 010 0199'), place: 'interface', path: 'interface.call' };
    expect(problemsIn([phone], new Set(), {})).to.have.length(1);
  });

  it('finds eight words in a row of a page, whatever their case, points and lines, and lets seven pass', () => {
    const page = new Set(shinglesOf('One two three, four five\nsix seven eight nine.').map(({ hash }) => hash));
    expect(RUN).to.equal(8);
    expect(sharedRuns('And ONE two; three four five six seven eight!', page)).to.have.length(1);
    expect(sharedRuns('One two three four five six seven, and eight.', page)).to.deep.equal([]);
  });

  it('holds the fingerprints of the pages, and none of their words', () => {
    expect(pages.size).to.be.above(6000);
    expect([...pages].filter((fingerprint) => !/^[0-9a-f]{16}$/.test(fingerprint))).to.deep.equal([]);
  });

  it('excuses only what needs it, with a reason', () => {
    for (const [path, reason] of Object.entries(HARDER)) expect(reason, path).to.have.length.above(20);
    const needless = problemsIn([string('Rest a little.')], new Set(), { 'remedies.try.steps.0': 'long names' });
    expect(needless.map(({ problem }) => problem)).to.deep.equal(['is excused without need']);
  });

  it('has no word on its list that no sentence uses', () => {
    // Without region words, whose terms depend on where the visitor is, and with the interface.
    const everything = everyString().map((one) => asSpoken(one).toLowerCase());
    const regional = ['acetaminophen', 'physical therapist', 'emergency department'];
    for (const term of Object.values(TERMS).flat()) {
      if (regional.includes(term)) continue;
      expect(
        everything.some((text) => text.includes(term.toLowerCase())),
        term,
      ).to.equal(true);
    }
  });

  it('grades as the formula of Kincaid does', () => {
    // Eleven words of one syllable and one of two in a sentence: 0.39 * 12 + 11.8 * 13 / 12 - 15.59.
    expect(gradeOf('The cat sat on the mat and the dog ran a kilo').grade).to.equal(
      Math.round((0.39 * 12 + (11.8 * 13) / 12 - 15.59) * 10) / 10,
    );
    expect(gradeOf('One short phrase').grade).to.equal(undefined);
    expect(SHORTEST).to.equal(5);
  });
});

import { expect } from 'chai';
import { remedies } from '../../src/content/remedies/index.js';
import type { Remedy, RemedyText } from '../../src/content/schema.js';
import { sources } from '../../src/content/sources.js';
import { remediesMedicines } from '../../src/content/text/en/remedies-medicines.js';

const kinds = ['medicine', 'rub', 'herb', 'oil'];
const rows = remedies.filter(({ kind }) => kinds.includes(kind));

/** Words that differ from region to region; the locale and the region fill them in. */
const regionWords = [
  'emergency',
  'emergencyDepartment',
  'doctor',
  'physio',
  'adviceOrDoctor',
  'clinic',
  'paracetamol',
  'paracetamolBrands',
  'ibuprofenBrands',
  'naproxenBrands',
];

const textOf = ({ id }: Remedy): RemedyText => {
  const text = remediesMedicines[id];
  if (!text) throw new Error(`No text for ${id}`);
  return text;
};
const advice = (text: RemedyText): string[] => [text.name, text.summary, ...text.steps, ...text.safety, text.evidence];
const sentences = (text: RemedyText): string[] => [...advice(text), ...Object.values(text.chips ?? {})];
const placeholders = (sentence: string): string[] => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);

/** The signs of a bleed, an allergy or a failing kidney, at which these painkillers must be stopped. */
const stopSigns = [/throw up blood/, /stools are black/, /face swells/, /wheeze/, /very little pee/];
const antiInflammatory = ['ibuprofen', 'naproxen', 'rx-nsaid', 'aspirin', 'willow-bark'];

describe('The texts of medicines, rubs, herbs and oils', () => {
  it('There is one text for each of these remedies, in the order of the remedies', () => {
    expect(Object.keys(remediesMedicines)).to.deep.equal(rows.map(({ id }) => id));
  });

  for (const row of rows) {
    describe(row.id, () => {
      const numbers = Object.keys(row.numbers ?? {});

      it('Every placeholder is a number of the remedy or a word of the region', () => {
        const used = sentences(textOf(row)).flatMap(placeholders);
        expect(used.filter((name) => !numbers.includes(name) && !regionWords.includes(name))).to.deep.equal([]);
      });

      it('Every number of the remedy is said in a sentence, not only on a chip', () => {
        const used = advice(textOf(row)).flatMap(placeholders);
        expect(numbers.filter((name) => !used.includes(name))).to.deep.equal([]);
      });

      it('No number of the remedy hides a word of the region', () => {
        expect(numbers.filter((name) => regionWords.includes(name))).to.deep.equal([]);
      });

      it('Every chip labels a number of the remedy, and there are three at most', () => {
        const chips = Object.keys(textOf(row).chips ?? {});
        expect(chips.filter((name) => !numbers.includes(name))).to.deep.equal([]);
        expect(chips).to.have.length.within(0, 3);
      });

      it('Brand names follow the name of the drug, so that the sentence still reads well where there are none', () => {
        const branded = sentences(textOf(row)).flatMap((sentence) => [...sentence.matchAll(/(.)\{\w+Brands\}/g)]);
        expect(branded.filter(([, before]) => !/[a-z}]/.test(before!))).to.deep.equal([]);
      });

      it('No digit stands in a sentence', () => {
        expect(sentences(textOf(row)).filter((sentence) => /\d/.test(sentence))).to.deep.equal([]);
      });

      it('Every source exists', () => {
        const known = sources.map(({ id }) => id);
        expect(row.accordingTo.filter((id) => !known.includes(id))).to.deep.equal([]);
      });

      it('The evidence is told in the words of the grade', () => {
        const words = { A: /^Moderate: /, B: /^Weak: /, C: /^None shown/ };
        expect(row.grade).to.be.a('string');
        expect(textOf(row).evidence).to.match(words[row.grade!]);
      });
    });
  }

  for (const row of rows.filter(({ phase }) => phase === 'not-suggested'))
    it(`${row.id} is not suggested, says so and says why`, () => {
      const { summary, steps } = textOf(row);
      expect(summary).to.match(/^Not suggested: \S/);
      expect(steps.flatMap(placeholders).filter((name) => numbersOf(row).includes(name))).to.deep.equal([]);
    });

  for (const row of rows.filter(({ phase }) => phase !== 'not-suggested'))
    it(`${row.id} does not call itself not suggested and gives steps`, () => {
      expect(textOf(row).summary).not.to.match(/not suggested/i);
      expect(textOf(row).steps).not.to.have.length(0);
    });

  it('Only aspirin has a step among the remedies that are not suggested: keep the one for the heart', () => {
    const withSteps = rows.filter((row) => row.phase === 'not-suggested' && textOf(row).steps.length > 0);
    expect(withSteps.map(({ id }) => id)).to.deep.equal(['aspirin']);
    expect(textOf(withSteps[0]!).steps).to.have.length(1);
    expect(textOf(withSteps[0]!).steps[0]).to.match(/keep taking it/);
  });

  for (const id of antiInflammatory)
    it(`${id} names every sign at which to stop`, () => {
      const safety = textOf(rowOf(id)).safety.join(' ');
      for (const sign of stopSigns) expect(safety).to.match(sign);
    });

  for (const id of ['ibuprofen', 'naproxen', 'rx-nsaid'])
    it(`${id} also carries the guard that prints the stop signs with the plan`, () => {
      expect(rowOf(id).guards).to.include('nsaid-stop');
    });

  for (const id of ['ibuprofen', 'naproxen', 'paracetamol', 'topical-menthol', 'topical-lidocaine'])
    it(`${id} never lets anybody take more than the label of the pack says`, () => {
      expect(textOf(rowOf(id)).steps.join(' ')).to.match(/(no|never) more than (the label|it) says/i);
    });

  for (const row of rows.filter(({ phase, kind }) => kind === 'medicine' && phase === 'professional'))
    it(`${row.id} gives no dose and leaves the decision to a clinician`, () => {
      expect(row.numbers).to.equal(undefined);
      expect(textOf(row).steps.join(' ')).to.match(/A clinician decides/);
    });

  for (const row of rows.filter(({ kind, phase }) => kind === 'rub' && phase !== 'not-suggested'))
    it(`${row.id} says how often and for how many days at most, and never with heat`, () => {
      const { steps, safety } = textOf(row);
      expect(steps.flatMap(placeholders)).to.include.members(['times', 'days']);
      expect(row.numbers?.['days']).to.deep.equal({ value: 7, unit: 'day' });
      expect(safety.join(' ')).to.match(/(Do not put heat|No heat|Never add a heat pad)/);
    });

  for (const id of ['lavender-oil', 'peppermint-oil'])
    it(`${id} is thinned to its stated strength, counting 20 drops to the millilitre`, () => {
      const numbers = rowOf(id).numbers!;
      const [drops, strength] = [numbers['drops']!.value, numbers['strength']!.value].map((value) => [value].flat());
      const carrier = numbers['carrier']!.value as number;
      expect(drops!.map((count) => (count / 20 / carrier) * 100)).to.deep.equal(strength);
    });

  it('A day of the highest doses stays within the maximum for a day', () => {
    const ibuprofen = rowOf('ibuprofen').numbers!;
    const paracetamol = rowOf('paracetamol').numbers!;
    const high = (value: number | [number, number]) => (Array.isArray(value) ? value[1] : value);
    expect(high(ibuprofen['dose']!.value) * 3).to.be.at.most(high(ibuprofen['most']!.value));
    expect(high(paracetamol['dose']!.value) * 3).to.be.at.most(high(paracetamol['most']!.value));
    expect(high(paracetamol['most']!.value)).to.be.below(high(paracetamol['ceiling']!.value));
  });
});

function numbersOf(row: Remedy): string[] {
  return Object.keys(row.numbers ?? {});
}

function rowOf(id: string): Remedy {
  const row = rows.find((remedy) => remedy.id === id);
  if (!row) throw new Error(`No remedy ${id}`);
  return row;
}

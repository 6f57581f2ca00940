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
  'poison',
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
const stopSigns = [/black poo/, /blood in vomit/, /swollen face/, /wheeze/, /little pee/];
/** Those whose row has no guard that prints these signs with the plan. */
const unguarded = ['topical-salicylate', 'topical-wintergreen', 'aspirin', 'willow-bark'];

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

      it('Every number of the remedy is said in a sentence, but for the days of a rub, which the plan says once for all', () => {
        const used = advice(textOf(row)).flatMap(placeholders);
        const unsaid = row.guards?.includes('rub-limit') ? ['days'] : [];
        expect(numbers.filter((name) => !used.includes(name))).to.deep.equal(unsaid);
        expect(Object.keys(textOf(row).chips ?? {})).to.include.members(unsaid);
      });

      it('No number of the remedy hides a word of the region', () => {
        expect(numbers.filter((name) => regionWords.includes(name))).to.deep.equal([]);
      });

      it('Every chip labels a number of the remedy, and there are two at most', () => {
        const chips = Object.keys(textOf(row).chips ?? {});
        expect(chips.filter((name) => !numbers.includes(name))).to.deep.equal([]);
        expect(chips).to.have.length.within(0, 2);
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

      it('The evidence does not say the grade again, which the plan prints before it', () => {
        expect(row.grade).to.be.a('string');
        expect(textOf(row).evidence).to.match(/^[A-Z]\S* \S.*\.$/);
        expect(textOf(row).evidence).not.to.match(/^(Moderate|Weak|None)/);
      });

      it('Is short: four steps at most', () => {
        expect(textOf(row).steps).to.have.length.within(0, 4);
        expect(textOf(row).safety).to.have.length.within(1, 5);
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

  it('What is not suggested has no steps, and aspirin for the heart is to be kept', () => {
    const withSteps = rows.filter((row) => row.phase === 'not-suggested' && textOf(row).steps.length > 0);
    expect(withSteps.map(({ id }) => id)).to.deep.equal([]);
    expect(textOf(rowOf('aspirin')).summary).to.match(/Keep taking a low dose/);
  });

  for (const id of unguarded)
    it(`${id} names every sign at which to stop`, () => {
      const safety = textOf(rowOf(id)).safety.join(' ');
      for (const sign of stopSigns) expect(safety).to.match(sign);
    });

  for (const id of ['ibuprofen', 'naproxen', 'rx-nsaid'])
    it(`${id} carries the guard that prints the stop signs with the plan, and adds the rash`, () => {
      expect(rowOf(id).guards).to.include('nsaid-stop');
      expect(textOf(rowOf(id)).safety.join(' ')).to.match(/rash/);
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
    it(`${row.id} says how often and for how many days at most, and carries the guards on both`, () => {
      const { steps, safety } = textOf(row);
      expect(steps.flatMap(placeholders)).to.include('times');
      expect(row.numbers?.['days']).to.deep.equal({ value: 7, unit: 'day' });
      expect(row.guards).to.include.members(['no-heat-over-rub', 'rub-limit']);
      expect(safety.join(' ')).to.match(/wrap/);
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

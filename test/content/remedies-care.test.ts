import { expect } from 'chai';
import { remedies } from '../../src/content/remedies/index.js';
import { remedyTextSchema } from '../../src/content/schema.js';
import { sources } from '../../src/content/sources.js';
import { remediesCare } from '../../src/content/text/en/remedies-care.js';

const careKinds = ['manipulation', 'acupuncture', 'injection', 'care', 'habit', 'food-drink'];
const careRemedies = remedies.filter(({ kind }) => careKinds.includes(kind));

/** Words that depend on the region or on the clinic, not on the remedy. */
const regionWords = ['doctor', 'physio', 'adviceOrDoctor', 'clinic', 'paracetamol', 'emergency', 'emergencyDepartment'];

const placeholdersOf = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');

describe('Habits, food and drink, and care from other people', () => {
  it('have one text each, in the order of the plan', () => {
    expect(Object.keys(remediesCare)).to.deep.equal(careRemedies.map(({ id }) => id));
  });

  for (const remedy of careRemedies) {
    describe(remedy.id, () => {
      const text = remedyTextSchema.parse(remediesCare[remedy.id]);
      const chips = Object.entries(text.chips ?? {});
      const strings = [
        text.name,
        text.summary,
        ...text.steps,
        ...text.safety,
        text.evidence,
        ...chips.map(([, label]) => label),
      ];

      it('takes each number from its own row, and leaves none of them unused', () => {
        const used = strings.flatMap(placeholdersOf);
        const named = Object.keys(remedy.numbers ?? {});
        for (const name of used) expect([...regionWords, ...named]).to.include(name);
        for (const name of named) expect(used).to.include(name);
        for (const [name, label] of chips) expect(placeholdersOf(label)).to.deep.equal([name]);
      });

      it('is short: four steps, three cautions and two chips at most', () => {
        expect(text.steps).to.have.length.within(1, 4);
        expect(text.safety).to.have.length.below(4);
        expect(chips).to.have.length.below(3);
      });

      it('promises nothing and sells nothing', () => {
        for (const part of strings) {
          expect(part).to.not.match(
            /\d|!|\b(cures?|cured|heals?|guarantee\w*|diagnos\w*|seizures?|realign\w*|best in)\b/i,
          );
        }
      });

      it('names sources that exist', () => {
        const known = sources.map(({ id }) => id);
        for (const id of remedy.accordingTo) expect(known).to.include(id);
      });
    });
  }

  it('salt in water is a "do not", with the reason', () => {
    expect(remedies.find(({ id }) => id === 'salt-water')?.phase).to.equal('not-suggested');
    expect(remediesCare['salt-water']?.steps.join(' ')).to.match(/^Do not add salt/);
    expect(remediesCare['salt-water']?.summary).to.match(/^Not suggested/);
  });

  it('hands-on care does not claim to put bones back', () => {
    expect(remediesCare['chiropractic']?.steps.join(' ')).to.match(/does not put bones back/);
  });

  it('the hourly break is timed by one number', () => {
    const breaks = remedies.find(({ id }) => id === 'breaks');
    expect(breaks?.numbers?.[breaks.timer?.duration ?? '']).to.deep.equal({ value: 1, unit: 'hour' });
  });
});

import { expect } from 'chai';
import { remedies } from '../../src/content/remedies/index.js';
import type { Remedy, RemedyText } from '../../src/content/schema.js';
import { sources } from '../../src/content/sources.js';
import { remediesBody } from '../../src/content/text/en/remedies-body.js';

const bodyKinds = [
  'cold',
  'heat',
  'rest',
  'position',
  'movement',
  'stretch',
  'strength',
  'massage',
  'relaxation',
] as const;
const bodyRemedies = remedies.filter((remedy) => (bodyKinds as readonly string[]).includes(remedy.kind));

/** Words that depend on the region or on the clinic's settings, not on the remedy. */
const regionWords = new Set([
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
  'coldUntil',
]);

const illustrations = new Set([
  'cold-pack',
  'heat-pack',
  'recline',
  'side-lying',
  'cat-camel',
  'childs-pose',
  'low-cobra',
  'lying-hamstring',
  'plank',
  'lumbar-pillow',
  'lifting',
  'walking',
]);

const textOf = (remedy: Remedy): RemedyText => {
  const text = remediesBody[remedy.id];
  if (!text) throw new Error(`No text for ${remedy.id}`);
  return text;
};
const chipsOf = (text: RemedyText): [string, string][] => Object.entries(text.chips ?? {});
const stringsOf = (text: RemedyText): string[] => [
  text.name,
  text.summary,
  ...text.steps,
  ...text.safety,
  text.evidence,
  ...chipsOf(text).map(([, label]) => label),
];
const placeholdersOf = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
const sentencesOf = (text: RemedyText): string[] => stringsOf(text).flatMap((part) => part.split(/(?<=[.;])\s+/));
const timerNames = (remedy: Remedy): string[] => {
  const { timer } = remedy;
  if (!timer) return [];
  const names = [timer.duration, timer.check, timer.pause, timer.pacer?.breatheIn, timer.pacer?.breatheOut];
  return names.filter((name) => name !== undefined);
};
const number = (id: string, name: string) => remedies.find((remedy) => remedy.id === id)?.numbers?.[name];

describe('The remedies for the body: cold, heat, rest, movement, massage and relaxing', () => {
  it('have one text each, in the order of the plan', () => {
    expect(Object.keys(remediesBody)).to.deep.equal(bodyRemedies.map((remedy) => remedy.id));
  });

  for (const remedy of bodyRemedies) {
    describe(remedy.id, () => {
      const text = textOf(remedy);

      it('says what to do, what to watch for and what the evidence is', () => {
        expect(text.steps).to.have.length.above(2);
        expect(text.safety).to.have.length.above(0);
        expect(text.evidence).to.match(/proof|stud|trial|review|guide|tested|shown|comfort|gain/i);
      });

      it('holds no digit, no exclamation mark and no promise', () => {
        for (const part of stringsOf(text)) {
          expect(part).to.not.match(/\d|!/);
          expect(part).to.not.match(/\b(cures?|heals?|guarantee\w*|diagnos\w*|seizures?|inflam\w*|toxins?)\b/i);
        }
      });

      it('takes each number from its own row, and leaves none of them unused', () => {
        const used = stringsOf(text).flatMap(placeholdersOf);
        const named = Object.keys(remedy.numbers ?? {});
        for (const name of used) expect(regionWords.has(name) || named.includes(name), `{${name}}`).to.equal(true);
        for (const name of named) expect([...used, ...timerNames(remedy)], name).to.include(name);
        for (const name of named) expect(regionWords.has(name), `${name} is a region word`).to.equal(false);
      });

      it('shows at most two numbers as chips, each under its own name', () => {
        expect(chipsOf(text)).to.have.length.below(3);
        for (const [name, label] of chipsOf(text)) {
          expect(Object.keys(remedy.numbers ?? {})).to.include(name);
          expect(placeholdersOf(label)).to.deep.equal([name]);
        }
      });

      it('times only steps that are one number', () => {
        for (const name of timerNames(remedy)) {
          expect(remedy.numbers?.[name]?.value, name).to.be.a('number');
          expect(remedy.numbers?.[name]?.unit, name).to.be.oneOf(['second', 'minute', 'hour']);
        }
      });

      it('times no longer than it tells the person to', () => {
        const range = remedy.numbers?.['duration']?.value;
        const session = remedy.numbers?.['session']?.value;
        if (!Array.isArray(range) || typeof session !== 'number') return;
        expect(session).to.be.within(range[0], range[1]);
      });

      it('never tells anyone to lie on a pack or to sleep with one', () => {
        for (const whole of sentencesOf(text)) {
          const sentence = whole.replace('so that none of your weight is on it', '');
          const onPack =
            /\b(?:lie|lying|lay|sit|lean|rest)\b[^.]*\bon (?:it|the (?:wrapped )?(?:pack|pad|bottle|cloth))\b/i;
          const underBody =
            /\b(?:pack|pad|bottle|cloth|it|heat|cold)\b[^.]*\b(?:under|beneath|below) (?:you|your (?:back|body))\b/i;
          const asleep = /\b(?:sleep|asleep|overnight|doze|nap)\b/i;
          if (onPack.test(sentence) || underBody.test(sentence) || asleep.test(sentence)) {
            const refuses = /^(?:never|do not)\b/i.test(sentence) || /sleep apnoea|awake/.test(sentence);
            expect(refuses, sentence).to.equal(true);
          }
        }
      });

      it('leaves it to the plan to say who must not and who must ask first', () => {
        // Nobody is asked about trauma or psychosis, so the plan cannot know.
        if (remedy.id === 'meditation') return;
        expect(text.safety.join(' ')).to.not.match(/ask (?:a \{doctor\} )?first/i);
      });

      it('is short: a few steps and three cautions at most', () => {
        expect(text.steps).to.have.length.below(remedy.kind === 'heat' || remedy.kind === 'cold' ? 7 : 5);
        expect(text.safety).to.have.length.below(4);
      });

      it('names sources and a drawing that exist', () => {
        const known = new Set(sources.map((source) => source.id));
        for (const id of remedy.accordingTo) expect(known.has(id), id).to.equal(true);
        expect(new Set(remedy.accordingTo).size).to.equal(remedy.accordingTo.length);
        if (remedy.illustration) expect(illustrations.has(remedy.illustration), remedy.illustration).to.equal(true);
      });
    });
  }

  for (const id of ['ice-pack', 'heat-pack', 'moist-heat']) {
    it(`${id}: goes on top, with a skin check, awake, and never under the body`, () => {
      const text = remediesBody[id];
      expect(text?.steps.join(' ')).to.match(/on top of the sore spot, so that none of your weight is on it/);
      expect(text?.steps.join(' ')).to.match(/stay awake/);
      expect(text?.steps.join(' ')).to.match(/skin after \{check\}/);
      expect(text?.safety.join(' ')).to.match(/Never sleep with it, and never lie on it/);
      expect(remedies.find((remedy) => remedy.id === id)?.timer?.check).to.equal('check');
    });

    it(`${id}: gives the switch from cold to heat as a custom, not a rule`, () => {
      expect(remediesBody[id]?.evidence).to.match(/Some clinics .*\{coldUntil\}.* custom and not a rule/);
    });
  }

  it('leave the choice of heat or cold to comfort', () => {
    expect(remediesBody['ice-pack']?.summary).to.match(/Heat is as good a choice/);
    expect(remediesBody['heat-pack']?.summary).to.match(/Cold is as good a choice/);
  });

  for (const remedy of bodyRemedies.filter((row) => row.kind === 'strength')) {
    it(`${remedy.id}: waits until daily tasks no longer hurt`, () => {
      expect(textOf(remedy).steps[0]).to.equal('Wait until daily tasks no longer hurt.');
    });
  }

  for (const remedy of bodyRemedies.filter((row) => ['stretch', 'strength', 'massage'].includes(row.kind))) {
    it(`${remedy.id}: says when to stop`, () => {
      expect(textOf(remedy).safety.join(' ')).to.match(/[Ss]top/);
    });
  }

  it('breathe with a pacer whose breaths fill its time exactly', () => {
    const value = (name: string) => Number(number('breathing', name)?.value);
    expect(value('breaths') * (value('breatheIn') + value('breatheOut'))).to.equal(value('session'));
  });

  const traceable: [string, string, number | [number, number], string, string][] = [
    ['ice-pack', 'session', 20, 'minute', 'a cold pack for 20 minutes'],
    ['ice-pack', 'check', 5, 'minute', 'a look at the skin after 5 minutes'],
    ['ice-pack', 'pause', 2, 'hour', 'cold again after 2 hours'],
    ['walk-short', 'every', 1, 'hour', 'a short walk every hour'],
    ['low-impact', 'window', 2, 'week', 'smooth exercise in the first 2 weeks'],
    ['low-impact', 'goal', [15, 20], 'minute', 'a machine for 15 to 20 minutes'],
    ['walk-20', 'session', 20, 'minute', 'a walk of up to 20 minutes a day'],
    ['plank', 'hold', 20, 'second', 'a plank for 20 seconds'],
    ['heat-pack', 'duration', [15, 20], 'minute', 'heat for 15 to 20 minutes'],
    ['warm-bath', 'temperature', [37, 38], 'celsius', 'a bath at 37 to 38 °C'],
  ];
  for (const [id, name, value, unit, title] of traceable) {
    it(`carry the number of their source: ${title}`, () => {
      expect(number(id, name)).to.deep.equal({ value, unit });
    });
  }
});

import { expect } from 'chai';
import { addOns, dispositions, guards } from '../../src/content/dispositions.js';
import { modifiers } from '../../src/content/modifiers.js';
import { planLimits } from '../../src/content/plan-limits.js';
import { questionnaire } from '../../src/content/questionnaire.js';
import { redFlags } from '../../src/content/red-flags.js';
import type { AnswerText, DispositionText, Quantity } from '../../src/content/schema.js';
import * as outcomes from '../../src/content/text/en/outcomes.js';
import * as plan from '../../src/content/text/en/plan.js';
import { answers, pages } from '../../src/content/text/en/questions.js';
import { rules } from '../../src/content/text/en/rules.js';
import { phases } from '../../src/content/vocabulary.js';

/** Words that the region and the clinic's settings give to every sentence. */
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

const options = questionnaire.flatMap((page) => page.answerOption.map((option) => ({ page, option })));
const triageOptions = options.filter(({ page }) => page.purpose === 'triage');
const signs = [...triageOptions.map(({ option }) => option.code).filter((code) => code !== 'none'), 'q5-age'];

const unique = (ids: string[]): string[] => [...new Set(ids)];

const stringsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(stringsOf) : [];
};

const placeholdersOf = (value: unknown): string[] =>
  stringsOf(value).flatMap((text) => [...text.matchAll(/\{([^}]*)\}/g)].map((match) => match[1]!));

const everyText = { pages, answers, ...outcomes, rules, ...plan };

/** Flesch-Kincaid grade of one phrase, with syllables counted as groups of vowels. */
const readingGrade = (phrase: string): number => {
  const words = phrase.replace(/\{\w+\}/g, 'three weeks').match(/[a-z]+/gi) ?? [];
  const syllables = words.reduce((sum, word) => {
    const groups = word
      .toLowerCase()
      .replace(/(?:[^laeiouy]es|[^tdaeiouy]ed|[^laeiouy]e)$/, '')
      .match(/[aeiouy]+/g);
    return sum + (groups?.length ?? 1);
  }, 0);
  return 0.39 * words.length + 11.8 * (syllables / words.length) - 15.59;
};

describe('The texts of the questions', () => {
  it('give every page its title, and have none that is not a page', () => {
    expect(Object.keys(pages)).to.have.ordered.members(questionnaire.map((page) => page.linkId));
  });

  it('give every group of answers its heading, and have none that is not a group', () => {
    for (const page of questionnaire) {
      const groups = unique(page.answerOption.flatMap((option) => option.group ?? []));
      expect(Object.keys(pages[page.linkId]!.groups ?? {}), page.linkId).to.have.ordered.members(groups);
    }
  });

  it('give every answer its label, and have none that is not an answer', () => {
    expect(Object.keys(answers)).to.have.members(unique([...options.map(({ option }) => option.code), 'q5-age']));
  });

  it('give every sign words that fit after "I have back pain and"', () => {
    for (const code of signs) {
      const { say } = answers[code]!;
      expect(say, code).to.be.a('string');
      expect(say, code).to.match(/^[a-z][^.{}]*[a-z)]$/);
      expect(say, code).to.not.match(/\b(?:I|you|your|my|she|he)\b/);
    }
  });

  it('give words to say to signs only', () => {
    const spoken = Object.keys(answers).filter((code) => answers[code]!.say !== undefined);
    expect(spoken).to.have.members(unique(signs));
  });

  it('end no label with a full stop, and every other sentence with one', () => {
    for (const [code, { label, detail, meaning }] of Object.entries(answers) as [string, AnswerText][]) {
      expect(label, code).to.not.match(/[.?!]$/);
      for (const sentence of stringsOf([detail, meaning])) expect(sentence, code).to.match(/\.$/);
    }
  });

  it('keep the label of every sign at a reading grade that rounds to six or below', () => {
    for (const code of signs) {
      const { label } = answers[code]!;
      // The formula says nothing about a phrase of a few words.
      if (label.split(' ').length < 5) continue;
      expect(readingGrade(label), `${code}: ${label}`).to.be.below(6.5);
    }
  });

  it('keep in sight what sick people notice first, in the label or right below it', () => {
    // Each of these words once caught somebody whom a shorter sentence had missed.
    const kept: Record<string, string[]> = {
      'now-chest': ['tight', 'heavy', 'arm', 'neck', 'jaw'],
      'now-tearing': ['in a second', 'chest', 'belly', 'upper back', 'low back', 'lift', 'twist'],
      'now-collapse': ['Fainted', 'nearly', 'cold and sweaty', 'pale', 'blue'],
      'now-brain': ['face', 'arm', 'speech', 'sight', 'mixed up', 'wake'],
      'now-lockjaw': ['tight', 'open', 'swallow', 'do not stop'],
      'now-gut-bleed': ['Black', 'tar', 'bloody', 'coffee grounds'],
      'now-preg': ['Pregnant', 'birth', 'bleeding', 'brown spots', 'belly pain', 'headache', 'fever'],
      'saddle-numb': [
        'Numb',
        'tingly',
        'odd',
        'groin',
        'inner thighs',
        'private parts',
        'bottom',
        'anus',
        'wipe',
        'sit',
      ],
      'pee-change': ['Cannot pee', 'hard to start', 'weak flow', 'leaks', 'pads', 'full'],
      'bowel-change': ['hold', 'feel'],
      'sex-change': ['feeling', 'hard', 'climax'],
      'both-legs': ['one came first', 'shooting pain', 'numb', 'tingly', 'weak'],
      'leg-weak-worse': ['weaker', 'went weak', 'trip', 'drag', 'floppy', 'toes'],
      'leg-weak-stable': ['newly weak', 'trip', 'drag', 'floppy', 'toes'],
      'unsteady-limbs': ['unsteady walk', 'heavy', 'drop things', 'Buttons'],
      'leg-numb-one': ['numb', 'tingly', 'even if gone now'],
      'start-sudden-rest': ['All at once', 'no lift, twist, cough or fall', 'woke'],
      'minor-fall-bruise': ['bruise', 'cut', 'swelling', 'sore to press'],
      'minor-fall': ['hard sit'],
      'stiff-neck': ['fever', 'headache', 'rash', 'glass'],
      fever: ['chills', 'pills brought it down', 'feel hot but cannot check'],
      'breath-pain': ['breath in', 'trip', 'surgery', 'birth', 'the pill'],
      'calf-swollen': ['swollen', 'hot', 'red or dark'],
      'weight-loss': ['weight', 'sweat'],
      aneurysm: ['bulge', 'aneurysm', 'belly or chest', 'even if fixed'],
      cancer: ['even if cured', 'blood cancer', 'melanoma'],
      'immune-weak': ['HIV', 'dialysis', 'chemo', 'tube in a vein', 'immune system'],
      osteoporosis: ['osteoporosis', 'small fall', 'lift', 'cough', 'shorter'],
      'recent-infection': ['antibiotics', 'hospital', 'pee', 'skin', 'foot', 'teeth', 'chest'],
      'blood-thinner': ['warfarin', 'apixaban', 'rivaroxaban', 'dabigatran', 'edoxaban', 'shots', 'bleed a lot'],
      'steroids-long': ['prednisolone'],
      'preg-bleed': ['brown spots'],
      'preg-one-side': ['belly', 'side of the back', 'shoulder tip'],
      'preg-labour': ['stays hard and sore', 'waters', 'cramps', 'tightness'],
      'post-signs': ['bleeding', 'fever', 'headache', 'sight', 'smell'],
      'chest-band': ['ribs', 'belly'],
      'night-pain': ['wakes you', 'lying still'],
      'new-medicine': ['stomach', 'mood', 'twists'],
      'stopped-medicine': ['ran out', 'heavy drinking'],
    };
    for (const [code, words] of Object.entries(kept)) {
      const { label, detail = '' } = answers[code]!;
      for (const word of words) expect(`${label}. ${detail}`.toLowerCase(), code).to.include(word.toLowerCase());
    }
    expect(pages['q1-now']!.hint).to.include('even if gone now');
    expect(pages['q2-nerve']!.hint).to.include('even if gone now').and.include('the pain is less');
  });

  it('are short enough for a phone: no page asks for more than a minute and a half of reading', () => {
    const wordsPerMinute = 200;
    for (const { linkId, answerOption } of questionnaire) {
      const shown = answerOption.flatMap(({ code }) => [answers[code]!.label, answers[code]!.detail ?? '']);
      const words = [pages[linkId]!.title, pages[linkId]!.why ?? '', ...shown].join(' ').split(/\s+/).length;
      expect(words, linkId).to.be.below(1.5 * wordsPerMinute);
    }
  });

  it('take every number from the answer they belong to', () => {
    for (const { option } of options) {
      const numbers: Record<string, Quantity> = option.numbers ?? {};
      const used = unique(placeholdersOf(answers[option.code]));
      for (const name of used) expect([...regionWords, ...Object.keys(numbers)], option.code).to.include(name);
      for (const name of Object.keys(numbers)) expect(used, `${option.code} leaves {${name}} out`).to.include(name);
    }
    for (const name of placeholdersOf(pages)) expect(regionWords).to.include(name);
  });
});

describe('The texts of the outcomes', () => {
  it('tell what to do for every disposition, and for nothing else', () => {
    expect(Object.keys(outcomes.dispositions)).to.have.ordered.members(dispositions.map((row) => row.id));
    for (const text of Object.values(outcomes.dispositions)) expect(text.actions).to.not.be.empty;
  });

  it('name the signs to say wherever somebody is to be told', () => {
    for (const { id, acuity } of dispositions) {
      const text: DispositionText = outcomes.dispositions[id]!;
      if (acuity === 'self-care') expect(text.say, id).to.equal(undefined);
      else expect(text.say, id).to.include('{signs}');
    }
  });

  it('name the emergency number at every emergency', () => {
    for (const { id } of dispositions.filter((row) => row.acuity === 'emergency')) {
      expect(placeholdersOf(outcomes.dispositions[id]), id).to.include('emergency');
    }
  });

  it('name the emergency number and the emergency department in the safety net', () => {
    expect(placeholdersOf(outcomes.safetyNet)).to.include.members(['emergency', 'emergencyDepartment']);
  });

  it('have every sentence that a rule or a combination adds, and no other', () => {
    expect(Object.keys(outcomes.addOns)).to.have.members(addOns.map((row) => row.id));
    for (const { id, addOn } of redFlags) if (addOn) expect(outcomes.addOns, id).to.have.property(addOn);
  });

  it('say of every rule why it is there, and of no other', () => {
    expect(Object.keys(rules)).to.have.ordered.members(redFlags.map((rule) => rule.id));
  });

  it('take every number from the disposition they belong to', () => {
    for (const { id, acuity, numbers } of dispositions) {
      const known = [...regionWords, 'signs', ...(acuity === 'soon' ? ['days'] : []), ...Object.keys(numbers ?? {})];
      for (const name of placeholdersOf(outcomes.dispositions[id])) expect(known, id).to.include(name);
    }
    for (const name of placeholdersOf([outcomes.addOns, outcomes.safetyNet, rules])) {
      expect(regionWords).to.include(name);
    }
  });
});

describe('The texts around a plan', () => {
  it('give a reason for every modifier, for every sign that limits a plan, and for a skipped list', () => {
    const reasons = [...modifiers.map((row) => row.id), ...planLimits.flatMap((row) => row.whenAny), 'skipped'];
    expect(Object.keys(plan.modifiers)).to.have.members(unique(reasons));
  });

  it('word every reason so that it fits after "because"', () => {
    for (const [id, reason] of Object.entries(plan.modifiers)) expect(reason, id).to.match(/^[a-z].*[a-z)}]$/);
  });

  it('give every reason words of its own, so that none is read twice in a row', () => {
    expect(unique(Object.values(plan.modifiers))).to.have.lengthOf(Object.keys(plan.modifiers).length);
  });

  it('have a sentence for every guard, with numbers from its own row', () => {
    expect(Object.keys(plan.guards)).to.have.ordered.members(guards.map((guard) => guard.id));
    for (const { id, numbers } of guards) {
      const known = [...regionWords, ...Object.keys(numbers ?? {})];
      for (const name of placeholdersOf(plan.guards[id])) expect(known, id).to.include(name);
    }
  });

  it('name every sign to stop an anti-inflammatory painkiller', () => {
    const stop = plan.guards['nsaid-stop']!.toLowerCase();
    for (const sign of ['black poo', 'blood in vomit', 'swollen face', 'wheeze', 'little pee']) {
      expect(stop).to.include(sign);
    }
  });

  it('have a heading for every phase and words for every grade', () => {
    expect(Object.keys(plan.phases)).to.have.ordered.members([...phases]);
    expect(Object.keys(plan.grades)).to.have.ordered.members(['A', 'B', 'C']);
  });

  it('take no number but those of a row', () => {
    for (const name of placeholdersOf([plan.modifiers, plan.phases, plan.grades])) expect(regionWords).to.include(name);
  });
});

describe('Every text of the questions, the outcomes and the plan', () => {
  const all = stringsOf(everyText);

  it('holds no digit, no shout and no empty place', () => {
    for (const text of all) {
      expect(text).to.not.match(/[0-9!]/);
      expect(text).to.equal(text.trim());
      expect(text).to.not.equal('');
    }
  });

  it('never calls a spasm a seizure, and never speaks of a diagnosis or a cure', () => {
    // "cured" is what happened to an illness in the past, not what the advice promises.
    for (const text of all) expect(text).to.not.match(/seizure|diagnos|\bcures?\b|guarantee/i);
  });
});

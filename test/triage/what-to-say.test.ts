import { expect } from 'chai';
import { regionFor } from '../../src/config/regions.js';
import { resolveConfig } from '../../src/config/resolve.js';
import { learn } from '../../src/content/learn.js';
import { pack } from '../../src/content/pack.js';
import { assess } from '../../src/headless.js';
import { en } from '../../src/i18n/locales/en.js';
import { questionView } from '../../src/view/question-view.js';
import { resultView, type CareCardView } from '../../src/view/result-view.js';
import { responseOf } from './cases.js';
import { QUIET_AGE } from './clinical-policy.js';

const context = {
  pack,
  config: resolveConfig({}, { baseUrl: 'https://clinic.example/' }).config,
  region: regionFor('GB'),
  locale: en,
  widgetVersion: '1.0.0',
  learn,
  pictures: {},
  now: 0,
};

function cardOf(signs: string[], age = QUIET_AGE): CareCardView {
  const response = responseOf({ signs, age });
  const assessment = assess(pack, response);
  if (assessment.status !== 'complete') throw new Error('The visit is not complete.');
  return resultView(context, assessment, response).card;
}
const saidBy = (signs: string[], age?: number): string => cardOf(signs, age).say.join(' ');
const spoken = (code: string): string => pack.text.answers[code]!.say!;

describe('What to say on the phone or at the desk', () => {
  it('names the numb leg of a 55-year-old with sudden pain at rest, although the age made it an emergency', () => {
    const signs = ['start-sudden-rest', 'leg-numb-one'];
    expect(cardOf(signs, 55).acuity).to.equal('emergency');
    for (const sign of signs) expect(saidBy(signs, 55)).to.contain(spoken(sign));
  });

  it('names the pregnancy of somebody whose pee burns', () => {
    for (const sign of ['pregnant', 'pee-burn']) expect(saidBy(['pregnant', 'pee-burn'])).to.contain(spoken(sign));
  });

  it('names what led to the level first, and the reasons on the card stay those', () => {
    const { say, because } = cardOf(['fever', 'leg-numb-one', 'upper-back']);
    const [first, second] = ['fever', 'leg-numb-one'].map((sign) => say[0]!.indexOf(spoken(sign)));
    expect(first).to.be.above(0);
    expect(second).to.be.above(first!);
    expect(because.map(({ linkId }) => linkId)).to.include('q4-ill');
  });

  it('names no answer that no rule counts', () => {
    expect(saidBy(['fever', 'start-strain', 't-0-3'])).to.equal(`I have back pain and ${spoken('fever')}.`);
  });

  it('adds that chest and legs may have one cause, at urgent as at emergency', () => {
    const sentence = pack.text.addOns['chest-and-legs']![0]!;
    const today = ['chest-band', 'leg-numb-one'];
    expect(cardOf(today).acuity).to.equal('urgent');
    expect(saidBy(today)).to.contain(sentence);
    expect(cardOf([...today, 'unsteady-limbs'], 60).say.join(' ')).to.contain(sentence);
    expect(saidBy(['chest-band'])).not.to.contain(sentence);
  });
});

describe('The button to call with, where the maternity unit comes first', () => {
  const label = 'No maternity unit yet, or no answer? Call NHS 111';

  it('says at urgent that it is for who has no unit yet, or gets no answer', () => {
    const { acuity, calls } = cardOf(['pregnant', 'preg-13plus']);
    expect(acuity).to.equal('urgent');
    expect(calls.map(({ label }) => label)).to.deep.equal([label]);
  });

  it('says so from the page on which it is certain', () => {
    const response = responseOf({ signs: ['pregnant', 'preg-13plus'], age: QUIET_AGE });
    expect(questionView(context, response, 'q7-pattern').urgentCall?.call?.label).to.equal(label);
  });
});

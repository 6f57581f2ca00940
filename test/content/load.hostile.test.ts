import { expect } from 'chai';
import { withClinicPack } from '../../src/content/clinic.js';
import { parsePack } from '../../src/content/load.js';
import { pack } from '../../src/content/pack.js';
import { ContentError } from '../../src/content/plain.js';
import { example } from './clinic-packs.js';

const remedy = example.remedies![0]!;
const rule = { id: 'H9', when: 'fever', acuity: 'urgent', accordingTo: ['house'] };
const block = { ...example.blocks![0]!, remedies: ['heat-pack'], when: 'fever' };
const withRows = (rows: object) => ({ sources: example.sources, ...rows });
const withRule = (changes: object) => withRows({ rules: [{ ...rule, ...changes }] });
const withText = (section: string, id: string, value: unknown) => ({ texts: { [section]: { [id]: value } } });
const nested = (levels: number): unknown => {
  let value: unknown = 'fever';
  for (let level = 0; level < levels; level++) value = { allOf: [value] };
  return value;
};
const nineAges = Array.from({ length: 9 }, (_, place) => ({ ageFrom: 10 * place }));
const cyclic: Record<string, unknown> = {};
cyclic['rules'] = [cyclic];
const throwing = () => {
  throw new Error('looked at');
};
const revoked = Proxy.revocable({}, {});
revoked.revoke();
class Pack {
  rules = [];
}

const hostile: [what: string, value: () => unknown, path: string][] = [
  ['a red flag taken out', () => ({ redFlags: [] }), 'redFlags'],
  ['a red flag taken out by its id', () => withRule({ id: 'E1', when: 'now-chest', acuity: 'emergency', route: 'ambulance' }), 'rules[0].id'], // prettier-ignore
  ['a level lowered', () => withRule({ id: 'E2', acuity: 'soon', withinDays: 14 }), 'rules[0].id'],
  ['a level below soon', () => withRule({ acuity: 'self-care' }), 'rules[0].acuity'],
  ['a rule with a "not"', () => withRule({ when: { not: 'fever' } }), 'rules[0].when'],
  ['a rule with a "not" beside', () => withRule({ when: { allOf: ['fever'], not: 'fever' } }), 'rules[0].when.not'],
  ['a rule on a sign nobody asks for', () => withRule({ when: 'cough' }), 'rules[0].when'],
  ['a rule on an answer that only filters the plan', () => withRule({ when: 'diabetes' }), 'rules[0].when'],
  ['a rule on "none of these"', () => withRule({ when: 'none' }), 'rules[0].when'],
  ['a rule for nothing at all', () => withRule({ when: { allOf: [] } }), 'rules[0].when.allOf'],
  ['an emergency on a page that is left out once urgent', () => withRule({ when: 't-0-3', acuity: 'emergency', route: 'ambulance' }), 'rules[0].when'], // prettier-ignore
  ['an emergency that may hang on such a page', () => withRule({ when: { anyOf: ['fever', { allOf: ['severe', 'worse-fast'] }] }, acuity: 'emergency', route: 'ambulance' }), 'rules[0].when.anyOf[1].allOf[1]'], // prettier-ignore
  ['a ninth age', () => withRule({ when: { anyOf: [...nineAges, 'fever'] } }), 'rules[0].when.anyOf[8].ageFrom'],
  ['a ninth age in a block', () => withRows({ rules: [{ ...rule, when: { anyOf: nineAges.slice(0, 8) } }], blocks: [{ ...block, when: { ageBelow: 99 } }] }), 'blocks[0].when.ageBelow'], // prettier-ignore
  ['a $schema that is no text', () => ({ $schema: 7 }), '$schema'],
  ['a rule for soon without days', () => withRule({ acuity: 'soon' }), 'rules[0].withinDays'],
  ['a rule for soon in a hundred days', () => withRule({ acuity: 'soon', withinDays: 100 }), 'rules[0].withinDays'],
  ['an emergency that leads nowhere', () => withRule({ acuity: 'emergency' }), 'rules[0].route'],
  ['an emergency that leads to the clinic', () => withRule({ acuity: 'emergency', route: 'clinic' }), 'rules[0].route'],
  ['an age that is no number', () => withRule({ when: { ageFrom: NaN } }), 'rules[0].when.ageFrom'],
  ['an age without end', () => withRule({ when: { ageBelow: Infinity } }), 'rules[0].when.ageBelow'],
  ['a rule that nobody stands for', () => withRule({ accordingTo: [] }), 'rules[0].accordingTo'],
  ['a rule of an unknown source', () => withRule({ accordingTo: ['rumour'] }), 'rules[0].accordingTo[0]'],
  ['two rules of one id', () => withRows({ rules: [rule, rule] }), 'rules[1].id'],
  ['a block taken out', () => ({ modifiers: [] }), 'modifiers'],
  ['a block in the place of another', () => withRows({ blocks: [{ ...block, id: 'pregnant', when: 'pump' }] }), 'blocks[0].id'], // prettier-ignore
  ['a block that allows', () => withRows({ blocks: [{ ...block, effect: 'allow' }] }), 'blocks[0].effect'],
  ['a block of an unknown remedy', () => withRows({ blocks: [{ ...block, remedies: ['tea'] }] }), 'blocks[0].remedies[0]'], // prettier-ignore
  ['a remedy in the place of another', () => withRows({ remedies: [{ ...remedy, id: 'ibuprofen' }] }), 'remedies[0].id'], // prettier-ignore
  ['a remedy said to be fine in pregnancy', () => withRows({ remedies: [{ ...remedy, gentle: true }] }), 'remedies[0].gentle'], // prettier-ignore
  ['a remedy said to be well tested', () => withRows({ remedies: [{ ...remedy, grade: 'A' }] }), 'remedies[0].grade'],
  ['a remedy before all others', () => withRows({ remedies: [{ ...remedy, rank: -1 }] }), 'remedies[0].rank'],
  ['a remedy without a word on safety', () => withRows({ remedies: [{ ...remedy, safety: [] }] }), 'remedies[0].safety'], // prettier-ignore
  ['an id that every object has', () => withRows({ remedies: [{ ...remedy, id: 'constructor' }] }), 'remedies[0].id'],
  ['a sign in the place of another', () => withRows({ signs: [{ ...example.signs![0], code: 'cancer' }] }), 'signs[0].code'], // prettier-ignore
  ['a sign that means none', () => withRows({ signs: [{ ...example.signs![0], code: 'none' }] }), 'signs[0].code'],
  ['a page taken out', () => ({ questionnaire: [] }), 'questionnaire'],
  ['a limit of the plan taken out', () => ({ planLimits: [] }), 'planLimits'],
  ['an emergency said in other words', () => withText('dispositions', 'emergency-ambulance', { heading: 'No hurry' }), 'texts.dispositions.emergency-ambulance'], // prettier-ignore
  ['an urgent outcome said in other words', () => withText('dispositions', 'urgent', { actions: ['Wait.'] }), 'texts.dispositions.urgent'], // prettier-ignore
  ['a soon outcome without its days', () => withText('dispositions', 'soon', { heading: 'You may wait' }), 'texts.dispositions.soon.heading'], // prettier-ignore
  ['another word for a sign at the phone', () => withText('answers', 'now-chest', { say: 'nothing' }), 'texts.answers.now-chest.say'], // prettier-ignore
  ['another safety net', () => ({ texts: { safetyNet: ['All is well'] } }), 'texts.safetyNet'],
  ['another guard', () => withText('guards', 'one-nsaid', 'Mix them.'), 'texts.guards'],
  ['stronger evidence', () => withText('remedies', 'arnica', { evidence: 'Proven.' }), 'texts.remedies.arnica.evidence'], // prettier-ignore
  ['a grade that says more', () => withText('grades', 'C', 'Proven'), 'texts.grades'],
  ['"none of these" that means yes', () => withText('answers', 'none', { label: 'Go on' }), 'texts.answers.none'],
  ['"not sure" that means no', () => withText('answers', 'unsure-1', { label: 'No' }), 'texts.answers.unsure-1'],
  ['a red flag without its words', () => withText('answers', 'now-chest', { label: ' ' }), 'texts.answers.now-chest.label'], // prettier-ignore
  ['a red flag without its number', () => withText('answers', 'leg-weak-worse', { label: 'Weak leg' }), 'texts.answers.leg-weak-worse.label'], // prettier-ignore
  ['a number by hand', () => withText('answers', 'leg-weak-worse', { label: 'Weak for {since} or 90 days' }), 'texts.answers.leg-weak-worse.label'], // prettier-ignore
  ['a number by hand in other digits', () => withText('pages', 'q5-age', { title: 'Over ٩٠?' }), 'texts.pages.q5-age.title'], // prettier-ignore
  ['doses left out', () => withText('remedies', 'ibuprofen', { steps: ['Take some.'] }), 'texts.remedies.ibuprofen.steps'], // prettier-ignore
  ['a text nobody has', () => withText('pages', 'q99', { title: 'Hello' }), 'texts.pages.q99'],
  ['a text of every object', () => withText('pages', 'toString', { title: 'Hello' }), 'texts.pages.toString'],
  ['a text that is a function by name', () => withText('pages', 'q5-age', { title: { toString: 1 } }), 'texts.pages.q5-age.title'], // prettier-ignore
  ['a placeholder nobody fills', () => withText('pages', 'q5-age', { title: 'Are you {foo}?' }), 'texts.pages.q5-age.title'], // prettier-ignore
  ['half a placeholder', () => withText('pages', 'q5-age', { title: 'Are you {clinic?' }), 'texts.pages.q5-age.title'],
  ['a script in a text', () => withText('pages', 'q5-age', { title: '<script>alert(1)</script>' }), 'texts.pages.q5-age.title'], // prettier-ignore
  ['an image in a text', () => withText('pages', 'q5-age', { title: 'Age <IMG src=x onerror=alert(1)>' }), 'texts.pages.q5-age.title'], // prettier-ignore
  ['a javascript: link', () => withText('pages', 'q5-age', { title: 'Go to JavaScript:alert(1)' }), 'texts.pages.q5-age.title'], // prettier-ignore
  ['a data: link', () => withText('pages', 'q5-age', { title: 'data:text/html,hello' }), 'texts.pages.q5-age.title'],
  ['a text that turns round', () => withText('pages', 'q5-age', { title: 'Your \u202Eega' }), 'texts.pages.q5-age.title'], // prettier-ignore
  ['a null byte', () => withText('pages', 'q5-age', { title: 'Age\u0000' }), 'texts.pages.q5-age.title'],
  ['half a character', () => withText('pages', 'q5-age', { title: 'Age \ud83d' }), 'texts.pages.q5-age.title'],
  ['a text of 1201 characters', () => withText('pages', 'q5-age', { title: 'a'.repeat(1201) }), 'texts.pages.q5-age.title'], // prettier-ignore
  ['101 rules', () => withRows({ rules: Array.from({ length: 101 }, (_, i) => ({ ...rule, id: `h${i}` })) }), 'rules'],
  ['a list with a hole', () => withRows({ rules: Object.assign(new Array(2), { 0: rule }) }), 'rules[1]'],
  ['__proto__ in JSON', () => parsePack('{"__proto__":{"polluted":true}}'), '__proto__'],
  ['__proto__ deep in JSON', () => parsePack('{"texts":{"pages":{"__proto__":{"polluted":true}}}}'), 'texts.pages.__proto__'], // prettier-ignore
  ['constructor.prototype', () => parsePack('{"constructor":{"prototype":{"polluted":true}}}'), 'constructor'],
  ['20,000 levels', () => withRule({ when: nested(20_000) }), 'rules[0].when'],
  ['20,000 levels in JSON', () => parsePack(`${'['.repeat(20_000)}1${']'.repeat(20_000)}`), '[0]'],
  ['a text of 50 MB', () => withText('pages', 'q5-age', { title: 'a'.repeat(50_000_000) }), 'texts.pages.q5-age.title'],
  ['50 MB of JSON', () => parsePack(`"${'a'.repeat(50_000_000)}"`), 'pack'],
  ['a list of ten million', () => ({ rules: new Array(10_000_000).fill(rule) }), 'rules'],
  ['a hundred thousand keys', () => ({ texts: Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`k${i}`, 1])) }), 'texts'], // prettier-ignore
  ['a circle', () => cyclic, 'rules[0].rules'],
  ['a getter', () => ({ get rules() { return throwing(); } }), 'rules'], // prettier-ignore
  ['a proxy that throws', () => new Proxy({}, { ownKeys: throwing }), 'pack'],
  ['a proxy that was taken back', () => revoked.proxy, 'pack'],
  ['a proxy without end', () => { const endless: object = new Proxy({}, { ownKeys: () => ['a'], getOwnPropertyDescriptor: () => ({ value: endless, configurable: true, enumerable: true }) }); return endless; }, 'a.a.a'], // prettier-ignore
  ['a function', () => () => ({}), 'pack'],
  ['a function inside', () => ({ rules: () => [] }), 'rules'],
  ['a symbol', () => ({ rules: Symbol('rules') }), 'rules'],
  ['a key that is a symbol', () => ({ [Symbol.iterator]: [] }), 'pack'],
  ['an instance of a class', () => new Pack(), 'pack'],
  ['a map', () => ({ texts: new Map() }), 'texts'],
  ['bytes', () => ({ rules: new Uint8Array(8) }), 'rules'],
  ['a day', () => ({ rules: new Date() }), 'rules'],
  ['a big number', () => ({ rules: 10n }), 'rules'],
  ['a text', () => '{}', 'pack'],
  ['a list', () => [example], 'pack'],
  ['null', () => null, 'pack'],
  ['no JSON', () => parsePack('{rules: []}'), 'pack'],
  ['JSON cut short', () => parsePack('{"rules": ['), 'pack'],
];

describe("Hostile content of a clinic's own", () => {
  for (const [what, value, path] of hostile) {
    it(`is refused whole, and named: ${what}`, () => {
      const prototypes = [Object.prototype, Array.prototype, Function.prototype];
      const before = prototypes.map((each) => Reflect.ownKeys(each).length);
      let error: unknown;
      try {
        // The rest is good: one place at fault is enough.
        const input: unknown = value();
        withClinicPack(pack, input);
      } catch (thrown) {
        error = thrown;
      }
      expect(error).to.be.instanceOf(ContentError);
      const { message } = error as ContentError;
      expect(message.startsWith(path), message).to.equal(true);
      expect(message).to.include('expected ');
      expect(message.length).to.be.at.most(600);
      expect(prototypes.map((each) => Reflect.ownKeys(each).length)).to.deep.equal(before);
      expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
    });
  }

  it('is told how to mend it: an emergency needs a page that is always asked, urgent does not', () => {
    const late = { ...rule, when: { allOf: ['t-0-3', 'fever'] } };
    expect(() => withClinicPack(pack, withRows({ rules: [{ ...late, acuity: 'emergency', route: 'ambulance' }] })))
      .to.throw(ContentError)
      .with.property(
        'message',
        'rules[0].when.allOf[0]: expected a known id of a page that is asked even when urgent, or acuity "urgent"', // prettier-ignore
      );
    expect(withClinicPack(pack, withRows({ rules: [late] })).redFlags.at(-1)).to.deep.include({ id: 'H9' });
  });

  it('may hold eight ages, as often as it likes', () => {
    const when = { anyOf: nineAges.slice(0, 8) };
    expect(() =>
      withClinicPack(pack, withRows({ rules: [{ ...rule, when }], blocks: [{ ...block, when }] })),
    ).not.to.throw();
  });

  it('does not make the good part of a bad pack count', () => {
    expect(() => withClinicPack(pack, { ...example, rules: [...example.rules!, { ...rule, when: 'cough' }] })).to.throw(
      ContentError,
      'rules[1].when',
    );
  });

  it('is told three places at a time', () => {
    const rules = ['h1', 'h2', 'h3', 'h4'].map((id) => ({ ...rule, id, when: 'cough' }));
    expect(() => withClinicPack(pack, withRows({ rules })))
      .to.throw(ContentError)
      .with.property('message')
      .that.satisfies((message: string) => message.split('; ').length === 3);
  });
});

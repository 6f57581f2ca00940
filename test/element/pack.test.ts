import { expect } from '@open-wc/testing';
import type { ContactRequest } from '../../src/contact/contact-request.js';
import { contentHash } from '../../src/content/hash.js';
import { withClinicPack } from '../../src/content/clinic.js';
import { pack } from '../../src/content/pack.js';
import '../../src/define.js';
import { example } from '../content/clinic-packs.js';
import { Robot } from './robot.js';

const remedies = (robot: Robot, part: string) =>
  robot.all(`[part~="${part}"][data-remedy]`).map(({ dataset }) => dataset['remedy']);
const issues = (robot: Robot) => robot.element.configIssues.filter(({ attribute }) => attribute === 'pack');
const title = (robot: Robot) => robot.one('[part~="question"]').textContent!.trim();

function slotted(robot: Robot, text: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.slot = 'pack';
  script.text = text;
  robot.element.append(script);
  return script;
}
async function settled({ element }: Robot): Promise<void> {
  // The slot tells of its content, and a script of its words, after the present task.
  await new Promise((resolve) => setTimeout(resolve));
  await element.updateComplete;
}

async function withPack(value: unknown = example, attributes = {}): Promise<Robot> {
  const robot = await Robot.open(attributes);
  robot.element.pack = value as typeof example;
  await robot.element.updateComplete;
  return robot;
}

describe("A clinic's own content", () => {
  for (const [way, open] of [
    ['by property', () => withPack()],
    [
      'in the slot',
      async () => {
        const robot = await Robot.open();
        slotted(robot, JSON.stringify(example));
        await settled(robot);
        return robot;
      },
    ],
  ] as const) {
    it(`${way} is asked, decides, and stands in the plan with its reasons and sources`, async () => {
      const robot = await open();
      expect(issues(robot)).to.deep.equal([]);
      await robot.finishTo('q5-age');
      expect(title(robot)).to.equal('What is your age?');
      await robot.finishTo('q6-risk');
      expect(robot.text).to.include('A pump for pain under the skin').and.to.include('A baby on the way, or maybe');
      await robot.finish();
      expect(remedies(robot, 'activity')).to.include('pool-class').and.to.include('heat-pack');
      const pool = robot.one('[data-remedy="pool-class"]').textContent!;
      expect(pool).to.include('Our warm pool class').and.to.include('Call Harbour Spine Clinic for a place.');
      expect(pool).to.include('House rules of Harbour Spine Clinic (2026; clinic page;');
      expect(robot.one('[data-remedy="heat-pack"]').textContent).to.include('Ask at our desk for a pad to borrow.');

      await robot.one('[data-action="clear"]').click();
      await robot.finish({ 'q6-risk': ['pump'] });
      expect(remedies(robot, 'excluded')).to.include('pool-class').and.to.include('heat-pack');
      expect(robot.one('[part~="excluded"][data-remedy="heat-pack"]').dataset['because']).to.equal('has-pump');
      expect(robot.text).to.include('you have a pump under the skin');

      await robot.one('[data-action="clear"]').click();
      await robot.finish({ 'q4-ill': ['fever'], 'q6-risk': ['pump'] });
      expect(robot.card['acuity']).to.equal('urgent');
      expect(robot.text).to.include('a pump for pain');
      robot.element.remove();
    });
  }

  it('is told to the clinic: in the small print, and in the versions of a request', async () => {
    const robot = await withPack();
    await robot.finish();
    expect(robot.text).to.include('1.0.0+clinic');
    const requests: ContactRequest[] = [];
    robot.element.addEventListener('contact-request', (event) => {
      requests.push(event.detail);
      event.respondWith(Promise.resolve());
    });
    await robot.press('contact');
    robot.one<HTMLInputElement>('[name="share"][value="answers"]').click();
    for (const [name, value] of Object.entries({ name: 'Ada Example', phone: '+1 555 010 0123' }))
      await robot.write(name, value);
    robot.one<HTMLInputElement>('[name="consent"]').click();
    await robot.press('review');
    await robot.press('send');
    const { versions, answers } = requests[0]!;
    expect(versions.content).to.equal('1.0.0+clinic');
    expect(versions.contentHash).to.equal(contentHash(withClinicPack(pack, example)));
    expect(answers!.find(({ linkId }) => linkId === 'q6-risk')!.denied).to.deep.include({
      code: 'pump',
      text: 'A pump for pain under the skin',
    });
    robot.element.remove();
  });

  it('can be hidden as the rest, by id and by topic', async () => {
    const robot = await withPack(example, { hide: 'pool-class' });
    await robot.finish();
    expect(robot.element.configIssues).to.deep.equal([]);
    expect(remedies(robot, 'activity')).not.to.include('pool-class');
    robot.element.remove();
  });

  it('that was set before the element was known counts from the first screen', async () => {
    const early = document.createElement('later-advisor') as Robot['element'];
    Object.assign(early, { shadow: 'open', pack: example });
    document.body.append(early);
    customElements.define('later-advisor', class extends customElements.get('spasm-advisor')! {});
    await early.updateComplete;
    const robot = new Robot(early);
    await robot.finishTo('q5-age');
    expect(title(robot)).to.equal('What is your age?');
    early.remove();
  });

  it('comes with a placeholder for editors that strip unknown tags', async () => {
    const placeholder = document.createElement('div');
    for (const [name, value] of Object.entries({ 'data-spasm-advisor': '', 'data-region': 'US', shadow: 'open' }))
      placeholder.setAttribute(name, value);
    const script = document.createElement('script');
    Object.assign(script, { type: 'application/json', slot: 'pack', text: JSON.stringify(example) });
    placeholder.append(script);
    document.body.append(placeholder);
    await new Promise((resolve) => setTimeout(resolve));
    const element = document.querySelector<Robot['element']>('body > spasm-advisor:last-of-type')!;
    await element.updateComplete;
    const robot = new Robot(element);
    await settled(robot);
    await robot.finishTo('q5-age');
    expect(title(robot)).to.equal('What is your age?');
    element.remove();
  });
});

describe('Other content during a visit', () => {
  it('keeps the answers, and asks again where there are other choices than those shown', async () => {
    const robot = await Robot.open();
    await robot.finish({ 'q4-ill': ['pee-burn'] });
    robot.element.pack = example;
    await robot.element.updateComplete;
    expect(robot.at).to.equal('q6-risk');
    await robot.answer({ 'q6-risk': ['pump'] });
    expect(robot.at, 'everything else is answered').to.equal('result');
    robot.element.remove();
  });

  it('asks again where a choice is said in other words', async () => {
    const robot = await withPack();
    await robot.finish({ 'q4-ill': ['pee-burn'] });
    const answers = { ...example.texts!.answers, 'pee-burn': { label: 'It burns, or you go often' } };
    robot.element.pack = { ...example, texts: { ...example.texts, answers } };
    await robot.element.updateComplete;
    expect(robot.at).to.equal('q4-ill');
    expect(robot.text).to.include('It burns, or you go often');
    expect(robot.all<HTMLInputElement>('input:checked').map(({ value }) => value)).to.deep.equal([]);
    await robot.answer({ 'q4-ill': ['pee-burn'] });
    expect(robot.at, 'everything else is answered').to.equal('result');
    robot.element.remove();
  });

  it('that changes words of no choice leaves the visitor where they are', async () => {
    const robot = await withPack();
    await robot.finish();
    const dispositions = { 'self-care': { heading: 'You can stay at home' } };
    robot.element.pack = { ...example, texts: { ...example.texts, dispositions } };
    await robot.element.updateComplete;
    expect(robot.at).to.equal('result');
    expect(robot.one('[part~="care-card-heading"]').textContent).to.include('You can stay at home');
    robot.element.remove();
  });

  it('is the built-in content again once it is taken away', async () => {
    const robot = await withPack();
    await robot.finish({ 'q6-risk': ['pump'] });
    robot.element.pack = null;
    await robot.element.updateComplete;
    expect(robot.at).to.equal('q6-risk');
    expect(robot.text).not.to.include('pump');
    await robot.answer();
    expect(remedies(robot, 'activity')).to.include('heat-pack').and.not.to.include('pool-class');
    robot.element.remove();
  });

  it('does nothing when it is the same', async () => {
    const robot = await withPack();
    await robot.finish();
    const card = robot.one('[part~="care-card"]');
    robot.element.pack = structuredClone(example);
    await robot.element.updateComplete;
    expect(robot.one('[part~="care-card"]')).to.equal(card);
    robot.element.remove();
  });

  it('follows the words of the script', async () => {
    const robot = await Robot.open();
    const script = slotted(robot, '');
    await settled(robot);
    expect(issues(robot)).to.deep.equal([]);
    script.textContent = JSON.stringify({ texts: example.texts });
    await settled(robot);
    await robot.finishTo('q5-age');
    expect(title(robot)).to.equal('What is your age?');
    script.remove();
    await settled(robot);
    expect(title(robot)).to.equal('How old are you?');
    robot.element.remove();
  });
});

const hostile: [what: string, value: unknown, path: string][] = [
  ['a red flag taken out', { redFlags: [] }, 'redFlags'],
  ['a level lowered', { rules: [{ id: 'E1', when: 'now-chest', acuity: 'self-care' }] }, 'rules[0].id'],
  ['a block taken out', { modifiers: [] }, 'modifiers'],
  ['a script in a text', { texts: { pages: { 'q5-age': { title: '<script>alert(1)</script>' } } } }, 'texts.pages.q5-age.title'], // prettier-ignore
  ['a javascript: link', { texts: { pages: { 'q5-age': { title: 'javascript:alert(1)' } } } }, 'texts.pages.q5-age.title'], // prettier-ignore
  ['a page of the host', window, 'pack'],
  ['a node of the host', document.createElement('div'), 'pack'],
  ['a function', () => example, 'pack'],
  ['a promise', Promise.resolve(example), 'pack'],
  ['a text', JSON.stringify(example), 'pack'],
];
const json: [what: string, text: string, path: string][] = [
  ['__proto__', '{"__proto__": {"polluted": true}}', '__proto__'],
  ['20,000 levels', `{"rules": ${'['.repeat(20_000)}${']'.repeat(20_000)}}`, 'rules'],
  ['50 MB', `{"a": "${'a'.repeat(50_000_000)}"}`, 'pack'],
  ['no JSON', 'window.pack = {}', 'pack'],
];

describe("Content of a clinic's own that cannot be used", () => {
  const expectRefused = async (robot: Robot, path: string) => {
    const [issue, ...more] = issues(robot);
    expect(more).to.deep.equal([]);
    expect(issue!.expected.startsWith(path), issue!.expected).to.equal(true);
    expect(issue!.value.length).to.be.at.most(200);
    expect(issue!.used).to.equal('the built-in content');
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
    await robot.finish();
    expect(robot.card['acuity']).to.equal('self-care');
    expect(robot.text).to.not.include('+clinic');
    robot.element.remove();
  };
  for (const [what, value, path] of hostile) {
    it(`by property is refused whole, and the built-in content is used: ${what}`, async () => {
      await expectRefused(await withPack(value), path);
    });
  }
  for (const [what, text, path] of json) {
    it(`in the slot is refused whole, and the built-in content is used: ${what}`, async () => {
      const robot = await Robot.open();
      slotted(robot, text);
      await settled(robot);
      await expectRefused(robot, path);
    });
  }

  it('is shown on the page when it is debugged, as text', async () => {
    const robot = await withPack(hostile[3]![1], { debug: '' });
    expect(robot.root.querySelector('[data-debug]')!.textContent).to.include('texts.pages.q5-age.title');
    expect(robot.root.querySelector('script')).to.equal(null);
    robot.element.remove();
  });

  it('is told of when there are two, and the property wins', async () => {
    const robot = await withPack();
    slotted(robot, JSON.stringify({ texts: { pages: { 'q5-age': { title: 'Your age?' } } } }));
    await settled(robot);
    expect(issues(robot).map(({ used }) => used)).to.deep.equal(['the property']);
    await robot.finishTo('q5-age');
    expect(title(robot)).to.equal('What is your age?');
    robot.element.remove();
  });
});

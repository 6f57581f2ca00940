import { expect, waitUntil } from '@open-wc/testing';
// axe-core is a classic script: it sets a global and exports nothing a browser could import by name.
import 'axe-core';
import type axeCore from 'axe-core';
import type { ContactRequestEvent } from '../../src/events.js';
import { Robot, type Answers } from './robot.js';

const axe = (globalThis as unknown as { axe: typeof axeCore }).axe;

/** What axe could not decide counts too, where a wrong guess would hurt: text that cannot be read. */
const MUST_BE_DECIDED = ['color-contrast'];

async function check(robot: Robot): Promise<string[]> {
  // What sticks to the edge of the window covers text that can be scrolled free, and axe gives up on it.
  for (const bar of robot.all('.signs')) bar.style.position = 'static';
  const results = await axe.run(robot.element, {
    resultTypes: ['violations', 'incomplete'],
    // The page around the element is the test runner's.
    rules: { region: { enabled: false } },
  });
  const undecided = results.incomplete.filter(({ id }) => MUST_BE_DECIDED.includes(id));
  return [...results.violations, ...undecided].flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} - ${node.any.map(({ message }) => message).join('; ')}`),
  );
}

/** A fading screen has no contrast to measure yet. */
async function still(robot: Robot): Promise<void> {
  await Promise.all(robot.screen.getAnimations().map((animation) => animation.finished));
}

function answering(respond: (event: ContactRequestEvent) => void) {
  return async (robot: Robot) => {
    await robot.finish(soon);
    await robot.fillForm();
    robot.element.addEventListener('contact-request', respond);
    await robot.press('send');
    for (let turn = 0; turn < 5; turn++) await Promise.resolve();
    await robot.element.updateComplete;
  };
}

const soon: Answers = { 'q2-nerve': ['leg-numb-one'], 'q9-medicines': ['antiplatelet'], 'q10-health': ['kidney'] };
const urgent: Answers = { 'q4-ill': ['pee-blood'] };

/** Every kind of screen: what it is, its name in the contract, and what a visitor does to get there. */
const screens: readonly (readonly [string, string, (robot: Robot) => Promise<unknown>])[] = [
  ['the start', 'intro', async () => undefined],
  ['the library, every row unfolded', 'library', (robot) => robot.press('library')],
  [
    'a search that found nothing',
    'library',
    async (robot) => {
      await robot.press('library');
      await robot.write('library-search', 'xylophone');
    },
  ],
  ['a list of signs', 'q1-now', (robot) => robot.finishTo('q1-now')],
  [
    'a list of signs with one ticked',
    'q1-now',
    async (robot) => {
      await robot.finishTo('q1-now');
      await robot.tick('now-chest');
    },
  ],
  [
    'a list of signs left empty',
    'q1-now',
    async (robot) => {
      await robot.finishTo('q1-now');
      await robot.press('continue');
    },
  ],
  ['a choice of one', 'q3-start', (robot) => robot.finishTo('q3-start')],
  [
    'the age, left empty',
    'q5-age',
    async (robot) => {
      await robot.finishTo('q5-age');
      await robot.press('continue');
    },
  ],
  ['a question once it is urgent', 'q5-age', (robot) => robot.finishTo('q5-age', urgent)],
  ['medicines, with every word explained', 'q9-medicines', (robot) => robot.finishTo('q9-medicines')],
  ['an emergency, by ambulance', 'result', (robot) => robot.finish({ 'q1-now': ['now-chest'] })],
  ['an emergency, to the emergency department', 'result', (robot) => robot.finish({ 'q2-nerve': ['saddle-numb'] })],
  [
    'an emergency, to the maternity unit',
    'result',
    (robot) => robot.finish({ 'q6-risk': ['pregnant'], 'q6b-preg': ['preg-bleed'] }),
  ],
  ['an urgent outcome', 'result', (robot) => robot.finish(urgent)],
  ['an outcome within days, with the whole plan', 'result', (robot) => robot.finish(soon)],
  ['self-care, with the whole plan', 'result', (robot) => robot.finish()],
  [
    'the contact form',
    'contact',
    async (robot) => {
      await robot.finish();
      await robot.press('contact');
    },
  ],
  [
    'the contact form of an urgent outcome, left empty',
    'contact',
    async (robot) => {
      await robot.finish(urgent);
      await robot.press('contact');
      await robot.press('review');
    },
  ],
  [
    'the text under review',
    'review',
    async (robot) => {
      await robot.finish(soon);
      await robot.fillForm();
    },
  ],
  ['a request under way', 'review', answering((event) => event.respondWith(new Promise(() => undefined)))],
  [
    'a request that was received',
    'sent',
    answering((event) => event.respondWith(Promise.resolve({ reference: 'A-1' }))),
  ],
  ['a request that failed', 'failed', answering((event) => event.respondWith(Promise.reject(new Error('503'))))],
  ['a request that nobody took', 'unclaimed', answering(() => undefined)],
  [
    'a request without an answer',
    'unconfirmed',
    async (robot) => {
      const real = globalThis.setTimeout;
      // The wait for an answer ends at once.
      globalThis.setTimeout = ((act: () => void) => real(act)) as typeof real;
      await answering((event) => event.respondWith(new Promise(() => undefined)))(robot).finally(() => {
        globalThis.setTimeout = real;
      });
      await waitUntil(() => robot.at !== 'review');
    },
  ],
  [
    'a failure inside',
    'error',
    async (robot) => {
      (robot.element as unknown as { render: () => never }).render = () => {
        throw new Error('on purpose');
      };
      robot.element.requestUpdate();
      await robot.element.updateComplete;
    },
  ],
];

it('axe sees into the open root: a field without a name is found', async () => {
  const robot = await Robot.open();
  await robot.finishTo('q5-age');
  robot.one('label').remove();
  expect((await check(robot)).join()).to.contain('label');
});

for (const theme of ['light', 'dark']) {
  describe(`axe finds nothing, in the ${theme} theme`, function () {
    // A plan with every part open is some thousand elements.
    this.timeout(180_000);
    for (const [name, at, walk] of screens) {
      it(`on ${name}`, async () => {
        const robot = await Robot.open({ theme, 'contact-email': 'desk@example.com' });
        await walk(robot);
        expect(robot.at).to.equal(at);
        await robot.unfold();
        await still(robot);
        expect(await check(robot)).to.deep.equal([]);
      });
    }
  });
}

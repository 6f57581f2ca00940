import { expect } from '@open-wc/testing';
// axe-core is a classic script: it sets a global and exports nothing a browser could import by name.
import 'axe-core';
import type axeCore from 'axe-core';
import type { ContactRequestEvent } from '../../src/events.js';
import { Robot, type Answers } from './robot.js';

const axe = (globalThis as unknown as { axe: typeof axeCore }).axe;

/** What axe could not decide counts too, where a wrong guess would hurt: text that cannot be read. */
const MUST_BE_DECIDED = ['color-contrast'];

async function check(robot: Robot): Promise<string[]> {
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

/** Every kind of screen, by what a visitor does to get there. */
const screens: Record<string, (robot: Robot) => Promise<unknown>> = {
  'the start': async () => undefined,
  'a list of signs': (robot) => robot.finishTo('q1-now'),
  'a list of signs with one ticked': async (robot) => {
    await robot.finishTo('q1-now');
    await robot.tick('now-chest');
  },
  'a list of signs left empty': async (robot) => {
    await robot.finishTo('q1-now');
    await robot.press('continue');
  },
  'a choice of one': (robot) => robot.finishTo('q3-start'),
  'the age, left empty': async (robot) => {
    await robot.finishTo('q5-age');
    await robot.press('continue');
  },
  'a question once it is urgent': (robot) => robot.finishTo('q5-age', urgent),
  'medicines, with every word explained': (robot) => robot.finishTo('q9-medicines'),
  'an emergency, by ambulance': (robot) => robot.finish({ 'q1-now': ['now-chest'] }),
  'an emergency, to the emergency department': (robot) => robot.finish({ 'q2-nerve': ['saddle-numb'] }),
  'an emergency, to the maternity unit': (robot) =>
    robot.finish({ 'q6-risk': ['pregnant'], 'q6b-preg': ['preg-bleed'] }),
  'an urgent outcome': (robot) => robot.finish(urgent),
  'an outcome within days, with the whole plan': (robot) => robot.finish(soon),
  'self-care, with the whole plan': (robot) => robot.finish(),
  'the contact form': async (robot) => {
    await robot.finish();
    await robot.press('contact');
  },
  'the contact form of an urgent outcome, left empty': async (robot) => {
    await robot.finish(urgent);
    await robot.press('contact');
    await robot.press('review');
  },
  'the text under review': async (robot) => {
    await robot.finish(soon);
    await robot.fillForm();
  },
  'a request under way': answering((event) => event.respondWith(new Promise(() => undefined))),
  'a request that was received': answering((event) => event.respondWith(Promise.resolve({ reference: 'HSC-17' }))),
  'a request that failed': answering((event) => event.respondWith(Promise.reject(new Error('503')))),
  'a request that nobody took': answering(() => undefined),
  'a failure inside': async (robot) => {
    (robot.element as unknown as { render: () => never }).render = () => {
      throw new Error('on purpose');
    };
    robot.element.requestUpdate();
    await robot.element.updateComplete;
  },
};

for (const theme of ['light', 'dark']) {
  describe(`axe finds nothing, in the ${theme} theme`, function () {
    // A plan with every part open is some thousand elements.
    this.timeout(60_000);
    for (const [name, walk] of Object.entries(screens)) {
      it(`on ${name}`, async () => {
        const robot = await Robot.open({ theme, 'contact-email': 'desk@example.com' });
        await walk(robot);
        for (const part of robot.all<HTMLDetailsElement>('details')) part.open = true;
        await still(robot);
        expect(await check(robot)).to.deep.equal([]);
      });
    }
  });
}

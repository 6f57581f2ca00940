import { expect } from '@open-wc/testing';
import 'axe-core';
import type axeCore from 'axe-core';
import { tokens } from '../../src/view/tokens.styles.js';
import { Robot } from './robot.js';

const axe = (globalThis as unknown as { axe: typeof axeCore }).axe;

/** Every custom property a page can set, by the sheet itself. */
const properties = [...new Set(tokens.cssText.match(/--spasm-[\w-]+/g))];
const colours = properties.filter((name) => !/font|radius|measure|target|weight/.test(name));

async function contrastProblems(robot: Robot, selector: string): Promise<string[]> {
  await Promise.all(robot.screen.getAnimations().map((animation) => animation.finished));
  const { violations, incomplete } = await axe.run(robot.one(selector), {
    runOnly: ['color-contrast'],
    resultTypes: ['violations', 'incomplete'],
  });
  return [...violations, ...incomplete].flatMap(({ nodes }) => nodes.map((node) => node.html));
}

async function inPlace(style: Partial<CSSStyleDeclaration>): Promise<Robot> {
  const robot = await Robot.open();
  Object.assign(robot.element.parentElement!.style, style);
  return robot;
}

describe('A theme', () => {
  it('has about 25 custom properties', () => {
    expect(properties.length).to.be.within(20, 30);
  });

  for (const theme of ['light', 'dark']) {
    for (const colour of ['#ffffff', '#000000', '#9b1420', 'transparent', 'no colour at all']) {
      it(`cannot make an emergency hard to read: ${theme}, every colour set to ${colour}`, async () => {
        const robot = await Robot.open({ theme });
        for (const name of colours) robot.element.style.setProperty(name, colour);
        expect(await contrastProblems(robot, '[part~="safety-net"]'), 'at the start').to.deep.equal([]);
        await robot.finish({ 'q1-now': ['now-chest', 'now-breath'] });
        expect(robot.card['acuity']).to.equal('emergency');
        expect(await contrastProblems(robot, '[part~="care-card"]'), 'in the card').to.deep.equal([]);
      });
    }
  }

  const ground = (robot: Robot) => getComputedStyle(robot.one('.root')).backgroundColor;
  const [white, night] = ['rgb(255, 255, 255)', 'rgb(18, 27, 34)'];

  it('follows the colour scheme of the page when it is "auto"', async () => {
    expect(ground(await inPlace({}))).to.equal(white);
    expect(ground(await inPlace({ colorScheme: 'dark' }))).to.equal(night);
  });

  it('is what the attribute says on any page', async () => {
    const robot = await inPlace({ colorScheme: 'dark' });
    robot.element.setAttribute('theme', 'light');
    await robot.element.updateComplete;
    expect(ground(robot)).to.equal(white);
    robot.element.setAttribute('theme', 'dark');
    robot.element.parentElement!.style.colorScheme = 'light';
    await robot.element.updateComplete;
    expect(ground(robot)).to.equal(night);
  });
});

describe('On a page with type for show', () => {
  it('the words are there, lie down, and have no shadow', async () => {
    const robot = await inPlace({
      webkitTextFillColor: 'transparent',
      textShadow: '0 0 9px red',
      writingMode: 'vertical-rl',
    });
    const { webkitTextFillColor, color, textShadow, writingMode } = getComputedStyle(robot.one('[part~="heading"]'));
    expect(webkitTextFillColor).to.equal(color);
    expect([textShadow, writingMode]).to.deep.equal(['none', 'horizontal-tb']);
  });
});

describe('On a phone with type twice as large', () => {
  for (const [screen, walk] of Object.entries<(robot: Robot) => Promise<unknown>>({
    'the start': async () => undefined,
    'the body map': (robot) => robot.finishTo('q7-pattern'),
    'the plan': (robot) => robot.finish(),
  })) {
    it(`nothing is wider than the page on ${screen}`, async () => {
      const robot = await inPlace({ width: '320px', fontSize: '32px' });
      await walk(robot);
      const root = robot.one('.root');
      expect(root.scrollWidth).to.be.at.most(root.clientWidth);
    });
  }
});

describe('On a narrow page with small type', () => {
  const narrow = { width: '320px', fontSize: '10px', lineHeight: '1' };

  it('fields keep 16 pixels, so that a phone does not zoom in', async () => {
    const robot = await inPlace(narrow);
    await robot.finish();
    await robot.press('contact');
    for (const field of robot.all('.input')) {
      expect(parseFloat(getComputedStyle(field).fontSize), field.getAttribute('name')!).to.be.at.least(16);
    }
  });

  it('a whole row of an answer is a target of at least 52 pixels', async () => {
    const robot = await inPlace(narrow);
    await robot.finishTo('q2-nerve');
    for (const row of robot.all('[part~="answer"]')) {
      expect(row.getBoundingClientRect().height, row.textContent!).to.be.at.least(52);
    }
  });

  for (const [screen, walk] of Object.entries<(robot: Robot) => Promise<unknown>>({
    'the start': async () => undefined,
    'a question': (robot) => robot.finishTo('q1-now'),
    'the plan': (robot) => robot.finish(),
    'the text under review': async (robot) => {
      await robot.finish();
      await robot.fillForm({ name: 'x'.repeat(80), phone: '+1 555 010 0123' });
    },
  })) {
    it(`nothing is wider than the page on ${screen}, with every part open`, async () => {
      const robot = await inPlace(narrow);
      await walk(robot);
      for (const part of robot.all<HTMLDetailsElement>('details')) part.open = true;
      const root = robot.one('.root');
      const edge = root.getBoundingClientRect().right + 1;
      const wide = robot
        .all('.root *')
        .filter((element) => !element.closest('.visually-hidden') && element.getBoundingClientRect().right > edge);
      expect(wide.map((element) => element.outerHTML.slice(0, 80))).to.deep.equal([]);
      expect(root.scrollWidth).to.be.at.most(root.clientWidth);
    });
  }
});

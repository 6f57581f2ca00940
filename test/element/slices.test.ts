import { expect } from '@open-wc/testing';
import { pack } from '../../src/content/pack.js';
import { catchPrint } from './printing.js';
import { Robot } from './robot.js';

/** On the last page, with everything answered: the next press leads to the outcome. */
async function beforeOutcome(): Promise<Robot> {
  const robot = await Robot.open();
  await robot.press('start');
  while (robot.at !== 'q10-health') await robot.answer();
  await robot.tick('none');
  return robot;
}

/** What stands on the screen after each time it was drawn. */
function watch(robot: Robot): { remedies: number; steps: number; cards: number }[] {
  const seen: { remedies: number; steps: number; cards: number }[] = [];
  new MutationObserver(() => {
    const [remedies, steps, cards] = ['[data-remedy]', '[part~="activity"] .steps', '[part~="care-card"]'].map(
      (selector) => robot.all(selector).length,
    ) as [number, number, number];
    seen.push({ remedies, steps, cards });
  }).observe(robot.root, { childList: true, subtree: true });
  return seen;
}

/** The moment something comes, before the next slice. */
function appears(robot: Robot, selector: string): Promise<void> {
  return new Promise((done) => {
    const observer = new MutationObserver(() => {
      if (robot.all(selector).length === 0) return;
      observer.disconnect();
      done();
    });
    observer.observe(robot.root, { childList: true, subtree: true });
  });
}

const isDrawing = (robot: Robot): boolean => robot.one('[part~="screen"]').hasAttribute('data-drawing');

describe('A long screen', () => {
  it('of an outcome shows the card first, then what helps now, then what is folded, a few at a time', async () => {
    const robot = await beforeOutcome();
    const seen = watch(robot);
    await robot.press('continue');
    const activities = robot.all('[part~="activity"]').length;
    const remedies = robot.all('[data-remedy]').length;
    expect(activities).to.be.greaterThan(30);
    expect(seen[0]).to.deep.equal({ remedies: 0, steps: 0, cards: 1 });
    const now = robot.all('[part~="phase"][data-current] > [part~="activity"]').length;
    expect(now).to.be.above(0);
    expect(seen[1]).to.deep.equal({ remedies: now, steps: 0, cards: 1 });
    expect(seen[seen.length - 1]).to.deep.equal({ remedies, steps: activities, cards: 1 });
    const most = Math.max(
      ...robot.all('[part~="phase"], .quiet-list').map((fold) => fold.querySelectorAll('[data-remedy]').length),
    );
    for (const [place, slice] of seen.entries()) {
      expect(slice.steps - (seen[place - 1]?.steps ?? 0)).to.be.within(0, 8, `slice ${place}`);
      expect(slice.remedies - (seen[place - 1]?.remedies ?? 0)).to.be.within(0, most, `slice ${place}`);
    }
  });

  it('of the library shows its topics at once, and what is folded in them one after the other', async () => {
    const robot = await Robot.open();
    const counts: number[] = [];
    new MutationObserver(() => counts.push(robot.all('.block').length)).observe(robot.root, {
      childList: true,
      subtree: true,
    });
    await robot.press('library');
    const topics = robot.all('[data-topic]');
    expect(counts[0]).to.equal(0);
    expect(counts.length).to.be.at.least(topics.length);
    for (const topic of topics) expect(topic.querySelectorAll('.block').length, topic.dataset['topic']).to.be.above(0);
  });

  it('that is whole stays whole when more comes to it', async () => {
    const robot = await (await Robot.open({ hide: 'cold heat medicines' })).finish();
    const { length } = robot.all('[data-remedy]');
    const seen = watch(robot);
    robot.element.removeAttribute('hide');
    await robot.element.updateComplete;
    expect(robot.all('[data-remedy]').length).to.be.above(length);
    expect(seen.length).to.be.above(0);
    for (const { remedies } of seen) expect(remedies).to.be.above(length);
  });

  it('that is cleared before it is whole leaves nothing behind', async () => {
    const robot = await beforeOutcome();
    const card = appears(robot, '[part~="care-card"]');
    robot.one('[data-action="continue"]').click();
    await card;
    expect(isDrawing(robot)).to.equal(true);
    await robot.press('clear');
    expect(robot.at).to.equal('intro');
    expect(robot.all('[data-remedy], [part~="care-card"]')).to.have.length(0);
  });

  it('says that it is being drawn until it is whole', async () => {
    const robot = await beforeOutcome();
    const card = appears(robot, '[part~="care-card"]');
    robot.one('[data-action="continue"]').click();
    await card;
    expect(isDrawing(robot)).to.equal(true);
    await robot.element.updateComplete;
    expect(isDrawing(robot)).to.equal(false);
  });

  const words = (text: string) => text.replace(/\s+/g, ' ').trim();

  /** Presses a way to take the plan along when the button has just come, twice. */
  async function takeEarly(way: 'copy' | 'print'): Promise<{ taken: string[]; robot: Robot }> {
    const robot = await beforeOutcome();
    const { printed, restore } = catchPrint();
    const copied: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (text: string) => void copied.push(text) },
    });
    try {
      const there = appears(robot, `[data-action="${way}"]`);
      robot.one('[data-action="continue"]').click();
      await there;
      expect(isDrawing(robot)).to.equal(true);
      for (let time = 0; time < 2; time++) robot.one(`[data-action="${way}"]`).click();
      await robot.element.updateComplete;
      return { taken: way === 'copy' ? copied : [(await printed).body.textContent], robot };
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
      restore();
    }
  }

  for (const way of ['copy', 'print'] as const) {
    it(`is taken along whole by "${way}", also when that is pressed twice before it is whole`, async () => {
      const { taken, robot } = await takeEarly(way);
      if (way === 'copy') expect(taken).to.have.length(2);
      else expect(robot.all('.print-frame')).to.have.length(1);
      const steps = robot.all('.steps > li').map((step) => words(step.textContent!));
      expect(steps.length).to.be.greaterThan(100);
      for (const text of taken) for (const step of steps) expect(words(text)).to.contain(step);
    });
  }
});

describe('A phase of the plan', () => {
  it('with many remedies shows the five most helpful and folds the rest, in the same order', async () => {
    const robot = await (await Robot.open()).finish();
    const first = robot.one('[part~="phase"][data-stage="today"]');
    const direct = [...first.children].filter((child) => child.matches('[part~="activity"]'));
    const further = first.querySelector<HTMLDetailsElement>(':scope > .further')!;
    expect(direct).to.have.length(5);
    expect(further.open).to.equal(false);
    const rest = further.querySelectorAll('[part~="activity"]').length;
    expect(further.querySelector('summary')!.textContent.trim()).to.equal(`Show ${rest} more: Today`);
    expect((direct[0] as HTMLElement).dataset['remedy']).to.equal('walk-short');
    const ranks = [...first.querySelectorAll<HTMLElement>('[part~="activity"]')].map(
      ({ dataset }) => pack.remedies.find(({ id }) => id === dataset['remedy'])!.rank,
    );
    expect(ranks).to.deep.equal([...ranks].sort((a, b) => a - b));
  });

  it('with no more than seven folds none', async () => {
    const robot = await (await Robot.open()).finish();
    for (const phase of robot.all('[part~="phase"]')) {
      const count = phase.querySelectorAll('[part~="activity"]').length;
      expect(phase.querySelectorAll('.further'), phase.dataset['stage']).to.have.length(count > 7 ? 1 : 0);
    }
  });

  it('with something the clinic offers folds none: that comes first, and hides nothing that helps more', async () => {
    const robot = await (await Robot.open({ services: 'chiropractic massage acupuncture specialist' })).finish();
    const offered = robot.all('[data-remedy="massage-pro"]')[0]!.closest('[part~="phase"]')!;
    expect(offered.querySelectorAll('.further')).to.have.length(0);
    expect(offered.querySelector('[data-remedy="physio"]')).to.not.equal(null);
  });

  it('shows a fold open again when a timer in it was started, so that its words are seen', async () => {
    const robot = await (await Robot.open()).finish({ 'q8-time': ['t-4-14'] });
    const fold = () => robot.all<HTMLDetailsElement>('.further').find((each) => each.querySelector('.timer'))!;
    expect(fold().open).to.equal(false);
    fold().querySelector<HTMLElement>('[data-action="timer-start"]')!.click();
    await robot.element.updateComplete;
    await robot.press('library');
    await robot.press('back');
    expect(fold().open).to.equal(true);
    await robot.press('clear');
    await robot.finish({ 'q8-time': ['t-4-14'] });
    expect(fold().open).to.equal(false);
  });
});

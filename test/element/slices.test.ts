import { expect } from '@open-wc/testing';
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

/** Until something is there, with no wait for the last slice. */
async function appears(robot: Robot, selector: string): Promise<void> {
  while (robot.all(selector).length === 0) await new Promise(requestAnimationFrame);
}

describe('A long screen', () => {
  it('of an outcome shows the card first, then every remedy at once, then how each is done, a few at a time', async () => {
    const robot = await beforeOutcome();
    const seen = watch(robot);
    await robot.press('continue');
    const activities = robot.all('[part~="activity"]').length;
    const remedies = robot.all('[data-remedy]').length;
    expect(activities).to.be.greaterThan(30);
    expect(seen[0]).to.deep.equal({ remedies: 0, steps: 0, cards: 1 });
    expect(seen[1]).to.deep.equal({ remedies, steps: 0, cards: 1 });
    expect(seen[seen.length - 1]).to.deep.equal({ remedies, steps: activities, cards: 1 });
    for (const [place, { steps }] of seen.entries())
      expect(steps - (seen[place - 1]?.steps ?? 0)).to.be.within(0, 8, `slice ${place}`);
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

  it('that is cleared before it is whole leaves nothing behind', async () => {
    const robot = await beforeOutcome();
    robot.one('[data-action="continue"]').click();
    await appears(robot, '[part~="care-card"]');
    await robot.press('clear');
    expect(robot.at).to.equal('intro');
    expect(robot.all('[data-remedy], [part~="care-card"]')).to.have.length(0);
  });

  it('is copied whole, also when that is pressed before it is whole', async () => {
    const robot = await beforeOutcome();
    const texts: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => Promise.resolve(void texts.push(text)) },
    });
    try {
      robot.one('[data-action="continue"]').click();
      await appears(robot, '[data-action="copy"]');
      robot.one('[data-action="copy"]').click();
      while (texts.length === 0) await new Promise(requestAnimationFrame);
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
    await robot.element.updateComplete;
    const steps = robot.all('.steps > li').map((step) => step.textContent!.replace(/\s+/g, ' ').trim());
    expect(steps.length).to.be.greaterThan(100);
    for (const step of steps) expect(texts[0]).to.contain(step);
  });
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
    expect(further.querySelector('summary')!.textContent.trim()).to.equal(`Show ${rest} more`);
    expect((direct[0] as HTMLElement).dataset['remedy']).to.equal('walk-short');
  });

  it('with no more than seven folds none', async () => {
    const robot = await (await Robot.open()).finish();
    for (const phase of robot.all('[part~="phase"]')) {
      const count = phase.querySelectorAll('[part~="activity"]').length;
      expect(phase.querySelectorAll('.further'), phase.dataset['stage']).to.have.length(count > 7 ? 1 : 0);
    }
  });
});

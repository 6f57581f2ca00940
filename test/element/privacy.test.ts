import { expect } from '@open-wc/testing';
import { IDLE_CLEAR_MS, IDLE_WARNING_MS, RESTORE_LIMIT_MS } from '../../src/view/privacy-controller.js';
import { Clock } from './clock.js';
import { Robot } from './robot.js';

const clock = new Clock();
afterEach(() => clock.restore());

function cache(type: 'pagehide' | 'pageshow', persisted = true): void {
  dispatchEvent(new PageTransitionEvent(type, { persisted }));
}

async function away(robot: Robot, milliseconds: number): Promise<void> {
  clock.install();
  cache('pagehide');
  const { root } = robot;
  expect(root.querySelector('.root')!.hasAttribute('hidden'), 'nothing to see while away').to.equal(true);
  clock.advance(milliseconds);
  cache('pageshow');
  await robot.element.updateComplete;
  await Promise.resolve();
  expect(root.querySelector('.root')!.hasAttribute('hidden')).to.equal(false);
}

/** Every value a script of the page gets from the element by name, its own and those of its classes. */
function reachable(element: HTMLElement): unknown[] {
  const values: unknown[] = [];
  for (let level: object = element; level !== HTMLElement.prototype; level = Object.getPrototypeOf(level) as object) {
    for (const key of Reflect.ownKeys(level)) values.push(Reflect.get(level, key, element));
  }
  return values;
}

/** Whether the text stands anywhere in a value, as far as a script can follow it. */
function tells(value: unknown, text: string, depth = 4): boolean {
  if (typeof value === 'string') return value.includes(text);
  if (typeof value !== 'object' || value === null || value instanceof Node || depth === 0) return false;
  const items = value instanceof Map || value instanceof Set ? [...value.values()] : Object.values(value);
  return items.some((item) => tells(item, text, depth - 1));
}

describe('A script of the page', () => {
  it('finds neither the answers nor the closed root on the element', async () => {
    const robot = await Robot.open();
    await robot.finish({ 'q4-ill': ['pee-burn'] });
    expect(tells({ deep: [{ answers: ['pee-burn'] }] }, 'pee-burn'), 'the search finds').to.equal(true);
    expect(reachable(robot.element).filter((value) => tells(value, 'pee-burn'))).to.deep.equal([]);
    const closed = document.createElement('spasm-advisor');
    document.body.append(closed);
    await closed.updateComplete;
    expect(reachable(closed).some((value) => value instanceof ShadowRoot)).to.equal(false);
    closed.remove();
  });
});

describe('A page that comes back from the back/forward cache', () => {
  it('keeps the answers within a minute', async () => {
    const robot = await Robot.open();
    await robot.finishTo('q5-age');
    await away(robot, RESTORE_LIMIT_MS);
    expect(robot.at).to.equal('q5-age');
  });

  it('has forgotten them after more than a minute', async () => {
    const robot = await Robot.open();
    await robot.finish();
    await away(robot, RESTORE_LIMIT_MS + 1);
    expect(robot.at).to.equal('intro');
    await robot.press('start');
    expect(robot.all('input:checked')).to.deep.equal([]);
  });

  it('does not take the focus', async () => {
    const robot = await Robot.open();
    await robot.finish();
    (robot.root.activeElement as HTMLElement | null)?.blur();
    await away(robot, RESTORE_LIMIT_MS + 1);
    expect(robot.root.activeElement).to.equal(null);
  });
});

describe('A shared device', () => {
  const open = async () => {
    clock.install();
    const robot = await Robot.open({ 'shared-device': '' });
    await robot.finishTo('q5-age');
    return robot;
  };

  it('warns when nobody has done anything for a quarter of an hour, and then clears', async () => {
    const robot = await open();
    robot.element.dispatchEvent(new Event('keydown'));
    clock.advance(IDLE_WARNING_MS);
    await robot.element.updateComplete;
    expect(robot.one('[role="alert"]').textContent).to.contain('still there');
    clock.advance(IDLE_CLEAR_MS);
    await robot.element.updateComplete;
    expect(robot.at).to.equal('intro');
  });

  it('keeps the answers of somebody who is still there', async () => {
    const robot = await open();
    robot.element.dispatchEvent(new Event('keydown'));
    clock.advance(IDLE_WARNING_MS);
    await robot.element.updateComplete;
    await robot.press('stay');
    clock.advance(IDLE_CLEAR_MS);
    await robot.element.updateComplete;
    expect(robot.at).to.equal('q5-age');
    expect(robot.all('[role="alert"]')).to.deep.equal([]);
  });

  it('has forgotten the answers when it wakes from a long sleep', async () => {
    const robot = await open();
    robot.element.dispatchEvent(new Event('keydown'));
    clock.sleep(IDLE_WARNING_MS + IDLE_CLEAR_MS + 1);
    document.dispatchEvent(new Event('visibilitychange'));
    await robot.element.updateComplete;
    expect(robot.at).to.equal('intro');
  });

  it('is one from the moment the page says so, and none from the moment it takes that back', async () => {
    clock.install();
    const robot = await Robot.open();
    await robot.finishTo('q5-age');
    robot.element.dispatchEvent(new Event('keydown'));
    robot.element.setAttribute('shared-device', '');
    await robot.element.updateComplete;
    clock.advance(IDLE_WARNING_MS);
    await robot.element.updateComplete;
    expect(robot.all('[role="alert"]')).to.have.length(1);
    robot.element.removeAttribute('shared-device');
    await robot.element.updateComplete;
    clock.advance(IDLE_CLEAR_MS);
    await robot.element.updateComplete;
    expect(robot.at).to.equal('q5-age');
  });

  it('does not warn where nothing was answered', async () => {
    clock.install();
    const robot = await Robot.open({ 'shared-device': '' });
    robot.element.dispatchEvent(new Event('keydown'));
    clock.advance(IDLE_WARNING_MS);
    await robot.element.updateComplete;
    expect(robot.all('[role="alert"]')).to.deep.equal([]);
  });
});

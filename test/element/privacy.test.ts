import { expect } from '@open-wc/testing';
import { SpasmAdvisor } from '../../src/spasm-advisor.js';
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

/** Everything there is in values, as far as a script can follow it; nodes are ends. */
function everythingIn(...values: unknown[]): Set<unknown> {
  const found = new Set(values);
  for (const value of found) {
    if (!(value instanceof Object) || value instanceof Node || value === window) continue;
    if (value instanceof Map || value instanceof Set)
      for (const pair of value.entries()) found.add(pair[0]).add(pair[1]);
    for (
      let level: object | null = value;
      level && level !== Object.prototype;
      level = Object.getPrototypeOf(level) as object
    ) {
      for (const key of Reflect.ownKeys(level)) {
        const entry = Object.getOwnPropertyDescriptor(level, key)!;
        if ('value' in entry) found.add(entry.value);
      }
    }
  }
  return found;
}

/** An object, and not what objects are made after. */
const isMade = (value: unknown): value is object => value instanceof Object && !Object.hasOwn(value, 'constructor');

const tells = (values: unknown[], text: string): boolean =>
  [...everythingIn(...values)].some((value) => typeof value === 'string' && value.includes(text));

/** Notes what goes into and comes out of every method of an object, its own or those of its classes. */
function overhear(object: object, heard: unknown[]): void {
  for (let level = object; level !== Object.prototype; level = Object.getPrototypeOf(level) as object) {
    for (const name of Reflect.ownKeys(level)) {
      const method: unknown = Object.getOwnPropertyDescriptor(level, name)!.value;
      if (typeof method !== 'function' || name === 'constructor' || Object.hasOwn(object, name) !== (level === object))
        continue;
      const value = (...args: unknown[]): unknown => {
        const result: unknown = Reflect.apply(method, object, args);
        heard.push({ name, args, result });
        return result;
      };
      Object.defineProperty(object, name, { value });
    }
  }
}

describe('A script of the page', () => {
  it('has everything followed by this search', () => {
    const made = Object.assign(() => 1, { answers: ['pee-burn'] });
    const deep = { list: [new Map([['key', { set: new Set([made]) }]])] };
    expect(tells([deep], 'pee-burn')).to.equal(true);
    expect(tells([deep], 'pee-more')).to.equal(false);
    const heard: unknown[] = [];
    const object = new (class {
      say = (word: string) => [word];
      tell(word: string) {
        return this.say(word);
      }
    })();
    overhear(object, heard);
    object.tell('pee-burn');
    expect(heard).to.have.length(2);
  });

  for (const display of ['inline', 'dialog']) {
    it(`finds neither the answers nor the root on the element, nor in what Lit calls for it (${display})`, async () => {
      const robot = await Robot.open({ display });
      const { element } = robot;
      const sets = Reflect.ownKeys(element).map((key) => Reflect.get(element, key) as unknown);
      const controllers = sets.flatMap((value) => (value instanceof Set ? [...(value as Set<object>)] : []));
      expect(controllers.length).to.be.greaterThan(3);
      const heard: unknown[] = [];
      for (const controller of controllers) overhear(controller, heard);
      await robot.finish({ 'q4-ill': ['pee-burn'] });
      element.parentElement!.append(element);
      element.lang = 'de';
      await element.updateComplete;
      expect(heard.length, 'they were called').to.be.greaterThan(3);
      expect(tells(heard, 'pee-burn')).to.equal(false);
      expect(tells(controllers, 'pee-burn')).to.equal(false);
      expect(tells(reachable(element), 'pee-burn')).to.equal(false);
      expect([...everythingIn(...heard)].filter((value) => value instanceof Node)).to.deep.equal([]);
    });

    it(`finds no closed root (${display})`, async () => {
      const closed = document.createElement('spasm-advisor');
      closed.setAttribute('display', display);
      document.body.append(closed);
      await closed.updateComplete;
      const found = [...everythingIn(...reachable(closed))];
      expect(found.length).to.be.greaterThan(100);
      expect(
        found.filter((value) => isMade(value) && value instanceof Node && value.getRootNode() instanceof ShadowRoot),
      ).to.deep.equal([]);
      closed.remove();
    });
  }
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

describe('What a script of the page gets after the element is there', () => {
  it('is no style sheet of the root to write into', async () => {
    await Robot.open();
    expect(SpasmAdvisor.elementStyles).to.deep.equal([]);
    expect(SpasmAdvisor.styles ?? []).to.deep.equal([]);
  });

  it('is no closed root through a method of its own in the place of attachShadow', () => {
    const { attachShadow } = Element.prototype;
    const got: ShadowRoot[] = [];
    SpasmAdvisor.prototype.attachShadow = function (options: ShadowRootInit) {
      got.push(attachShadow.call(this, options));
      return got[0]!;
    };
    try {
      const element = document.createElement('spasm-advisor');
      document.body.append(element);
      element.remove();
    } finally {
      Reflect.deleteProperty(SpasmAdvisor.prototype, 'attachShadow');
    }
    expect(got).to.deep.equal([]);
  });
});

import { expect } from '@open-wc/testing';
import { Clock } from './clock.js';
import { Robot } from './robot.js';

const clock = new Clock();
afterEach(() => clock.restore());

const MINUTE = 60_000;
/** A Monday, half a minute past seven. */
const MONDAY = Date.UTC(2026, 10, 23, 7, 0, 30);

async function open(): Promise<Robot> {
  const robot = await Robot.open({ hours: 'Mo-Fr 08:00-17:30', 'time-zone': 'UTC' });
  await robot.finish();
  clock.install(MONDAY);
  robot.element.requestUpdate();
  robot.element.phone = '+1 555 010 0100';
  await robot.element.updateComplete;
  return robot;
}
const note = (robot: Robot) => robot.one('[data-action="call"] + .quiet').textContent;

describe('The opening hours on a screen where nobody does anything', () => {
  it('change when the clinic opens and when it closes, and not before', async () => {
    const robot = await open();
    expect(note(robot)).to.match(/^Closed now. Opens today/);
    clock.advance(59 * MINUTE);
    await robot.element.updateComplete;
    expect(note(robot)).to.match(/^Closed now. Opens today/);
    clock.advance(MINUTE / 2);
    await robot.element.updateComplete;
    expect(note(robot)).to.match(/^Open now, until 5:30/);
    for (let hours = 0; hours < 10; hours += 1) {
      clock.advance(60 * MINUTE);
      await robot.element.updateComplete;
    }
    expect(note(robot)).to.match(/^Closed now. Opens tomorrow/);
  });

  it('are right at once when a device wakes that has not counted the time', async () => {
    const robot = await open();
    clock.sleep(2 * 60 * MINUTE);
    document.dispatchEvent(new Event('visibilitychange'));
    await robot.element.updateComplete;
    expect(note(robot)).to.match(/^Open now, until 5:30/);
    let updates = 0;
    robot.element.requestUpdate = () => void (updates += 1);
    robot.element.remove();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(updates, 'nobody listens any more').to.equal(0);
  });

  it('are right at the next press when a device slept with the page in sight', async () => {
    const robot = await open();
    clock.sleep(2 * 60 * MINUTE);
    expect(note(robot)).to.match(/^Closed now/);
    await robot.press('timer-start');
    expect(note(robot)).to.match(/^Open now, until 5:30/);
  });

  it('wait with one timer, and with none once the advisor has left the page', async () => {
    const robot = await open();
    robot.element.requestUpdate();
    await robot.element.updateComplete;
    expect(clock.waiting).to.equal(1);
    robot.element.remove();
    expect(clock.waiting).to.equal(0);
  });
});

import { expect } from '@open-wc/testing';
import { Robot } from './robot.js';

/** A press with a finger: where, and so many milliseconds after the page was opened. */
function tap(target: Element, at: number, [clientX, clientY] = [100, 200]): void {
  const init = { bubbles: true, cancelable: true, composed: true, detail: 1, clientX, clientY };
  const event = new MouseEvent('click', init);
  Object.defineProperty(event, 'timeStamp', { value: at });
  target.dispatchEvent(event);
}

/** Two questions on, by one press; the first answer lies under the finger then. */
async function afterPress(at: number): Promise<{ robot: Robot; answer: () => HTMLInputElement }> {
  const robot = await Robot.open();
  await robot.finishTo('q2-nerve');
  await robot.tick('none');
  tap(robot.one('[data-action="continue"]'), at);
  await robot.element.updateComplete;
  expect(robot.at).to.equal('q3-start');
  return { robot, answer: () => robot.all<HTMLInputElement>('.answer input')[0]! };
}

describe('The second half of a double press', () => {
  it('answers nothing on the question that the first half has brought, nor does a third', async () => {
    const { answer } = await afterPress(1_000);
    tap(answer(), 1_150, [104, 195]);
    tap(answer(), 1_300);
    tap(answer().closest('label')!, 1_700);
    expect(answer().checked).to.equal(false);
  });

  it('calls no number', async () => {
    const { robot } = await afterPress(1_000);
    const call = document.createElement('a');
    call.href = '#call';
    robot.one('.screen').append(call);
    let isCalled = false;
    call.addEventListener('click', (event) => {
      event.preventDefault();
      isCalled = true;
    });
    tap(call, 1_200);
    expect(isCalled).to.equal(false);
    tap(call, 2_000);
    expect(isCalled).to.equal(true);
  });

  it('is told from a press of its own by time and by place', async () => {
    const later = await afterPress(1_000);
    tap(later.answer(), 1_500);
    expect(later.answer().checked).to.equal(true);
    const elsewhere = await afterPress(1_000);
    tap(elsewhere.answer(), 1_200, [100, 260]);
    expect(elsewhere.answer().checked).to.equal(true);
  });

  it('still counts where the screen is the same, and for steps back', async () => {
    const { robot, answer } = await afterPress(1_000);
    tap(answer(), 3_000);
    tap(answer(), 3_100);
    expect(answer().checked).to.equal(true);
    for (const [place, at] of [4_000, 4_200].entries()) {
      tap(robot.one('[data-action="back"]'), at);
      await robot.element.updateComplete;
      expect(robot.at).to.equal(['q2-nerve', 'q1-now'][place]);
    }
  });

  it('is no matter for keys and scripts', async () => {
    const { answer } = await afterPress(1_000);
    answer().click();
    expect(answer().checked).to.equal(true);
  });
});

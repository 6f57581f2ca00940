import { expect } from 'chai';
import { remedies } from '../../src/content/remedies/index.js';
import {
  eventsBetween,
  holdTimer,
  passedAt,
  readTimer,
  startTimer,
  timedStep,
  type TimedStep,
} from '../../src/plan/timer.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const START = Date.UTC(2026, 0, 5, 22, 50);

function stepOf(id: string): TimedStep {
  return timedStep(remedies.find((remedy) => remedy.id === id)!)!;
}

describe('The timed steps of the remedies', () => {
  const expected: Record<string, TimedStep> = {
    'ice-pack': { duration: 20 * MINUTE, check: 5 * MINUTE, pause: 2 * HOUR, pacer: undefined },
    'heat-pack': { duration: 15 * MINUTE, check: 5 * MINUTE, pause: undefined, pacer: undefined },
    'walk-short': { duration: 3 * MINUTE, check: undefined, pause: HOUR, pacer: undefined },
    breaks: { duration: HOUR, check: undefined, pause: undefined, pacer: undefined },
    plank: { duration: 20_000, check: undefined, pause: undefined, pacer: undefined },
    breathing: {
      duration: 50_000,
      check: undefined,
      pause: undefined,
      pacer: { breatheIn: 4000, breatheOut: 6000 },
    },
  };
  for (const [id, step] of Object.entries(expected)) {
    it(`are those of the data for ${id}`, () => expect(stepOf(id)).to.deep.equal(step));
  }

  for (const remedy of remedies.filter(({ timer }) => timer)) {
    it(`can all be counted: ${remedy.id}`, () => {
      const step = timedStep(remedy)!;
      const times = [step.duration, step.check ?? 1, step.pause ?? 1];
      for (const time of times) expect(time).to.be.within(1, 24 * HOUR);
      if (step.check) expect(step.check).to.be.below(step.duration);
    });
  }

  it('are nothing without a timer, and nothing when the number is missing', () => {
    expect(timedStep({})).to.equal(undefined);
    expect(timedStep({ timer: { duration: 'session' }, numbers: {} })).to.equal(undefined);
    expect(timedStep({ timer: { duration: 'session' } })).to.equal(undefined);
  });

  it('take the shorter end of a range, and nothing that no clock counts', () => {
    expect(
      timedStep({ timer: { duration: 'd' }, numbers: { d: { value: [10, 20], unit: 'minute' } } })!.duration,
    ).to.equal(10 * MINUTE);
    expect(timedStep({ timer: { duration: 'd' }, numbers: { d: { value: 3, unit: 'kilogram' } } })).to.equal(undefined);
  });
});

describe('A timer', () => {
  const ice = stepOf('ice-pack');

  it('tells the truth after a sleep, by nothing but the clock on the wall', () => {
    const timer = startTimer(START);
    expect(readTimer(ice, timer, START)).to.include({ part: 'step', remaining: 20 * MINUTE, done: 0, isRunning: true });
    expect(readTimer(ice, timer, START + 7 * MINUTE)).to.include({ part: 'step', remaining: 13 * MINUTE });
    expect(readTimer(ice, timer, START + HOUR)).to.include({ part: 'pause', remaining: 80 * MINUTE, isRunning: true });
    expect(readTimer(ice, timer, START + 5 * HOUR)).to.include({
      part: 'over',
      remaining: 160 * MINUTE,
      done: 1,
      isRunning: false,
    });
  });

  it('is over at its very end when there is no pause to wait for', () => {
    const step = stepOf('plank');
    expect(readTimer(step, startTimer(START), START + 19_999).part).to.equal('step');
    expect(readTimer(step, startTimer(START), START + 20_000)).to.include({ part: 'over', remaining: 0 });
  });

  it('stands still while it is held, and goes on from there', () => {
    const held = holdTimer(startTimer(START), START + 4 * MINUTE);
    expect(readTimer(ice, held, START + 9 * HOUR)).to.include({ remaining: 16 * MINUTE, isRunning: false });
    const again = startTimer(START + 9 * HOUR, held);
    expect(readTimer(ice, again, START + 9 * HOUR + MINUTE)).to.include({ remaining: 15 * MINUTE, isRunning: true });
    expect(holdTimer(held, START + 99 * HOUR)).to.deep.equal(held);
  });

  it('loses nothing when the clock is set back', () => {
    expect(passedAt(startTimer(START), START - HOUR)).to.equal(0);
    expect(readTimer(ice, startTimer(START, { passed: MINUTE }), START - HOUR).remaining).to.equal(19 * MINUTE);
  });

  it('paces the breath: in for 4 seconds, out for 6', () => {
    const step = stepOf('breathing');
    const at = (seconds: number) => readTimer(step, startTimer(START), START + seconds * 1000).breath;
    expect(at(0)).to.deep.equal({ isIn: true, remaining: 4000, total: 4000 });
    expect(at(3.5)).to.deep.equal({ isIn: true, remaining: 500, total: 4000 });
    expect(at(4)).to.deep.equal({ isIn: false, remaining: 6000, total: 6000 });
    expect(at(10)).to.deep.equal({ isIn: true, remaining: 4000, total: 4000 });
    expect(at(50)).to.equal(undefined);
  });
});

describe('What a timer says', () => {
  const ice = stepOf('ice-pack');

  it('is: look at the skin after 5, 10 and 15 minutes, take it off after 20, again after 2 hours', () => {
    expect(eventsBetween(ice, 0, 5 * MINUTE - 1)).to.deep.equal([]);
    expect(eventsBetween(ice, 5 * MINUTE - 1, 5 * MINUTE)).to.deep.equal(['check']);
    expect(eventsBetween(ice, 5 * MINUTE, 5 * MINUTE), 'once only').to.deep.equal([]);
    expect(eventsBetween(ice, 0, 3 * HOUR)).to.deep.equal(['check', 'check', 'check', 'end', 'again']);
  });

  it('is only the end for a step without a check or a pause', () => {
    expect(eventsBetween(stepOf('breaks'), 0, 9 * HOUR)).to.deep.equal(['end']);
  });
});

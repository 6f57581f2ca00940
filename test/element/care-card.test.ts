import { expect } from '@open-wc/testing';
import { Robot } from './robot.js';

const card = async (answers: Parameters<Robot['finish']>[0], attributes: Record<string, string> = {}) =>
  (await (await Robot.open(attributes)).finish(answers))
    .one('[part~="care-card"]')
    .textContent!.replace(/\s+/g, ' ')
    .trim();

describe('The card of somebody who must be seen today', () => {
  for (const [region, line] of [
    ['GB', 'Call NHS 111 (in England, Scotland and Wales) or your GP now'],
    ['CA', 'Call 811 (in most provinces) or your doctor now'],
    ['AU', 'Call healthdirect or your'],
    ['US', 'Call your doctor or Harbour Spine Clinic now'],
  ] as const) {
    it(`names the advice line, where it answers, and the doctor (${region})`, async () => {
      expect(await card({ 'q4-ill': ['fever'] }, { region })).to.contain(line);
    });
  }

  for (const [sign, page, sentence] of [
    ['spine-procedure', 'q6-risk', 'Call the team that did your spine surgery or injection first.'],
    ['sickle-cell', 'q6-risk', 'Call your sickle cell team first.'],
    ['minor-fall-bruise', 'q3-start', 'Go where an X-ray can be done.'],
  ] as const) {
    it(`says with "${sign}": ${sentence}`, async () => {
      expect(await card({ [page]: [sign] })).to.contain(sentence);
      expect(await card({ 'q4-ill': ['fever'] })).not.to.contain(sentence);
    });
  }
});

describe('Pain in the upper back', () => {
  it('in Britain comes with what the health service asks for; elsewhere not', async () => {
    const upper = { 'q7-pattern': ['upper-back'] };
    const sentence = 'the health service asks you to call NHS 111';
    expect(await card(upper, { region: 'GB' })).to.contain(sentence);
    expect(await card({ ...upper, 'q3-start': ['start-slow'] }, { region: 'GB' })).to.contain(sentence);
    expect(await card(upper, { region: 'IE' })).not.to.contain('the health service asks');
    expect(await card({}, { region: 'GB' })).not.to.contain('the health service asks');
  });
});

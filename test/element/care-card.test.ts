import { expect } from '@open-wc/testing';
import { Robot } from './robot.js';

const card = async (answers: Parameters<Robot['finish']>[0], attributes: Record<string, string> = {}) =>
  (await (await Robot.open(attributes)).finish(answers))
    .one('[part~="care-card"]')
    .textContent!.replace(/\s+/g, ' ')
    .trim();

/** The words that do not stand on one line. */
function brokenWords(element: Element): string[] {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const broken: string[] = [];
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (!node.parentElement!.checkVisibility() || node.parentElement!.closest('.visually-hidden')) continue;
    for (const { 0: word, index } of node.textContent!.matchAll(/[^\s-]+/g)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      if (range.getBoundingClientRect().height > 1.9 * parseFloat(getComputedStyle(node.parentElement!).fontSize))
        broken.push(word);
    }
  }
  return broken;
}

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
    ['minor-fall-bruise', 'q3-start', 'Ask for a place that can do an X-ray.'],
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
    const sentence = 'the health service asks you to get an urgent visit, or to call NHS 111';
    expect(await card(upper, { region: 'GB' })).to.contain(sentence);
    expect(await card({ ...upper, 'q3-start': ['start-slow'] }, { region: 'GB' })).to.contain(sentence);
    expect(await card(upper, { region: 'IE' })).not.to.contain('the health service asks');
    expect(await card({}, { region: 'GB' })).not.to.contain('the health service asks');
  });
});

describe('The emergency number on the card', () => {
  for (const [route, page, sign, label] of [
    ['ambulance', 'q1-now', 'now-chest', 'Call 911'],
    ['emergency-department', 'q2-nerve', 'saddle-numb', 'No safe ride? Call 911'],
    ['maternity', 'q1-now', 'now-preg', 'No answer, or heavy bleeding? Call 911'],
  ] as const) {
    it(`says when it is to be called (${route}); the safety net's stays plain`, async () => {
      const robot = await (await Robot.open()).finish({ [page]: [sign] });
      expect(robot.card['route']).to.equal(route);
      const name = (part: string) => robot.one(`[part~="${part}"] [data-action="call"]`).textContent!.trim();
      expect(name('care-card')).to.equal(label);
      expect(robot.one('[part~="care-card"] .calls [data-action]').getAttribute('href')).to.equal('tel:911');
      expect(name('safety-net')).to.equal('Call 911');
    });
  }
});

describe('Type twice as large on a phone', () => {
  for (const width of [304, 344]) {
    it(`leaves every call inside its button, and every word of the card whole (${width} px)`, async () => {
      for (const answers of [{}, { 'q1-now': ['now-preg'] }, { 'q2-nerve': ['saddle-numb'] }]) {
        const robot = await Robot.open();
        Object.assign(robot.element.style, { fontSize: '32px', inlineSize: `${width}px` });
        await robot.finish(answers);
        for (const call of robot.all('.call')) {
          const [outer, inner] = [call, call.querySelector('.call-label')!].map((part) => part.getBoundingClientRect());
          expect(inner!.left).to.be.at.least(outer!.left);
          expect(inner!.right).to.be.at.most(outer!.right);
        }
        expect(brokenWords(robot.one('[part~="care-card"]'))).to.deep.equal([]);
      }
    });
  }
});

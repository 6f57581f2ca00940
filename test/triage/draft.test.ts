import { expect } from 'chai';
import { pack } from '../../src/content/pack.js';
import { parseAge, toggled } from '../../src/triage/draft.js';

const page = (linkId: string) => pack.questionnaire.find((item) => item.linkId === linkId)!;

describe('Ticking answers', () => {
  const rows: [string, string, string[], string, boolean, string[]][] = [
    ['adds a sign', 'q1-now', ['now-chest'], 'now-belly', true, ['now-chest', 'now-belly']],
    ['takes a sign away', 'q1-now', ['now-chest', 'now-belly'], 'now-chest', false, ['now-belly']],
    ['keeps a sign that is ticked again once', 'q1-now', ['now-chest'], 'now-chest', true, ['now-chest']],
    ['none clears the signs', 'q1-now', ['now-chest', 'unsure-1'], 'none', true, ['none']],
    ['a sign clears none', 'q1-now', ['none'], 'now-chest', true, ['now-chest']],
    ['not sure stands beside a sign', 'q1-now', ['now-chest'], 'unsure-1', true, ['now-chest', 'unsure-1']],
    ['a single choice keeps the last', 'q3-start', ['start-slow'], 'minor-fall', true, ['minor-fall']],
  ];
  for (const [title, linkId, before, code, checked, after] of rows) {
    it(`${title}: ${before.join(' ')}, then ${code} ${checked ? 'on' : 'off'}`, () => {
      expect(toggled(page(linkId), before, code, checked)).to.deep.equal(after);
    });
  }
});

describe('A typed age', () => {
  for (const [text, age] of [
    ['0', 0],
    ['7', 7],
    [' 42 ', 42],
    ['120', 120],
    ['007', 7],
    ['', undefined],
    ['121', undefined],
    ['-3', undefined],
    ['40.5', undefined],
    ['4e1', undefined],
    ['0x1f', undefined],
    ['forty', undefined],
    ['1000', undefined],
  ] as const) {
    it(`"${text}" is ${age === undefined ? 'no age' : `${age} years`}`, () => {
      expect(parseAge(text, page('q5-age'))).to.equal(age);
    });
  }

  it('has no bounds where the page has none', () => {
    const { minimum: _minimum, maximum: _maximum, ...open } = page('q5-age');
    expect(parseAge('999', open)).to.equal(999);
    expect(parseAge('0', open)).to.equal(0);
  });
});

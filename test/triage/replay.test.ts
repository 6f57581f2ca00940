import fc from 'fast-check';
import { expect } from 'chai';
import { pack } from '../../src/content/pack.js';
import type { ContentPack } from '../../src/content/schema.js';
import { assess, planFor, ResponseError } from '../../src/headless.js';
import { walk } from '../../src/triage/assess.js';
import { decode, encode, ReplayError } from '../../src/triage/replay.js';
import { answer, type QuestionnaireResponse } from '../../src/triage/response.js';
import { responseOf } from './cases.js';
import { PAGES, QUIET_AGE } from './clinical-policy.js';

const engine = '0.1.0';
const quiet = responseOf({ signs: [], age: QUIET_AGE });
const busy = responseOf({
  signs: ['leg-pain-one', 'weight-loss', 'upper-back', 'recurrent', 'asthma', 'kidney'],
  age: 120,
});

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const refusal = (code: string, from: ContentPack = pack, version = engine): string => {
  try {
    decode(from, code, { engine: version });
  } catch (error) {
    if (error instanceof ReplayError) {
      expect(error.name).to.equal('ReplayError');
      expect(error.message).to.match(/^This code .*\.$/);
      return error.code;
    }
    throw error;
  }
  return 'accepted';
};

/** What counts of a response: the pages that were asked, codes in display order. */
function heard(response: QuestionnaireResponse): QuestionnaireResponse {
  return Object.fromEntries(
    walk(pack, response).asked.map((item) => {
      const value = response[item.linkId]!;
      const codes = item.answerOption.map(({ code }) => code);
      return [item.linkId, Array.isArray(value) ? codes.filter((code) => value.includes(code)) : value];
    }),
  );
}

const page = (id: string): fc.Arbitrary<readonly string[] | number | 'skipped'> => {
  const codes = PAGES[id]!;
  if (id === 'q5-age') return fc.integer({ min: 0, max: 120 });
  if (/^q(3|8|8b)-/.test(id)) return fc.constantFrom(...codes).map((code) => [code]);
  const some = fc.subarray([...codes], { minLength: 1 });
  const multi = fc.oneof({ weight: 5, arbitrary: fc.constant(['none']) }, { weight: 1, arbitrary: some });
  return /^q(9|10)-/.test(id) ? fc.oneof(multi, fc.constant('skipped' as const)) : multi;
};
const responses = fc.record(Object.fromEntries(Object.keys(PAGES).map((id) => [id, page(id)])));

/** The bits of a code without its checksum, and a code made of bits by hand, with a checksum that is right. */
const bitsOf = (code: string): string =>
  [...code.replace(/-/g, '')]
    .map((character) => ALPHABET.indexOf(character).toString(2).padStart(5, '0'))
    .join('')
    .slice(0, -20);
function forged(bits: string): string {
  let rest = 0xfffff;
  for (const bit of bits) rest = ((rest << 1) & 0xfffff) ^ ((rest >>> 19) ^ Number(bit) ? 9 : 0);
  const all = bits + rest.toString(2).padStart(20, '0');
  return all
    .match(/.{5}/g)!
    .map((five) => ALPHABET[Number.parseInt(five, 2)])
    .join('');
}

describe('A replay code', () => {
  it('gives back the answers, the outcome and the plan (300 random visits)', () => {
    fc.assert(
      fc.property(responses, (response) => {
        const code = encode(pack, response, { engine, region: 'GB' });
        expect(code).to.match(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{1,4})+$/);
        const replay = decode(pack, code, { engine });
        expect(replay).to.deep.equal({ response: heard(response), engine, content: pack.version, region: 'GB' });
        const again = assess(pack, replay.response);
        expect(again).to.deep.equal(assess(pack, response));
        expect(planFor(pack, again, replay.response)).to.deep.equal(planFor(pack, again, response));
      }),
      { numRuns: 300, seed: 20260304 },
    );
  });

  it('is short enough to read over the phone: at most 6 groups of four for a usual visit', () => {
    for (const response of [
      quiet,
      responseOf({ signs: ['fever'], age: 40 }),
      responseOf({ signs: ['recurrent'], age: 80 }),
    ]) {
      expect(encode(pack, response, { engine }).split('-')).to.have.length.at.most(6);
    }
    expect(encode(pack, busy, { engine }).split('-')).to.have.length.at.most(11);
  });

  it('is the same every time, and holds nothing of pages that were not asked', () => {
    const early = responseOf({ signs: ['now-chest'], age: 33 });
    expect(encode(pack, early, { engine })).to.equal(encode(pack, early, { engine }));
    const other = responseOf({ signs: ['now-chest', 'fever', 'pregnant', 'kidney'], age: 99 });
    expect(encode(pack, other, { engine })).to.equal(encode(pack, early, { engine }));
    expect(decode(pack, encode(pack, other, { engine }), { engine }).response).to.deep.equal({
      'q1-now': ['now-chest'],
    });
  });

  it('holds no region where none is set', () => {
    expect(decode(pack, encode(pack, quiet, { engine }), { engine })).not.to.have.property('region');
  });

  it('keeps what was ticked on page 10 before page 9 was skipped', () => {
    const response = answer(busy, 'q9-medicines', 'skipped');
    expect(decode(pack, encode(pack, response, { engine }), { engine }).response).to.deep.equal(heard(response));
  });

  it('is read whatever the case, the spaces, O for 0 and I or L for 1', () => {
    const code = encode(pack, quiet, { engine });
    const spoken = code.toLowerCase().replace(/-/g, ' ').replace(/0/g, 'o').replace(/1/g, 'l');
    expect(decode(pack, ` ${spoken}\n`, { engine }).response).to.deep.equal(heard(quiet));
    expect(decode(pack, code.replace(/1/g, 'I').replace(/-/g, ''), { engine }).response).to.deep.equal(heard(quiet));
  });

  it('is refused as damaged with any one character wrong, missing, doubled or swapped with its neighbour', () => {
    for (const code of [encode(pack, quiet, { engine }), encode(pack, busy, { engine, region: 'NZ' })]) {
      const characters = [...code.replace(/-/g, '')];
      characters.forEach((character, place) => {
        const start = characters.slice(0, place).join('');
        const end = characters.slice(place + 1).join('');
        for (const wrong of [...ALPHABET].filter((one) => one !== character)) {
          expect(refusal(start + wrong + end), `${wrong} at ${place}`).to.equal('damaged');
        }
        expect(refusal(start + end), `without ${place}`).to.equal('damaged');
        expect(refusal(start + character + character + end), `twice ${place}`).to.equal('damaged');
        const next = characters[place + 1];
        if (next === undefined || next === character) return;
        const swapped = start + next + character + characters.slice(place + 2).join('');
        expect(refusal(swapped), `swapped at ${place}`).to.equal('damaged');
      });
    }
  });

  for (const [title, code] of [
    ['nothing', ''],
    ['one character', 'A'],
    ['a checksum of nothing', 'ZZZZ'],
    ['a letter that is not in use', 'UUUU-UUUU'],
    ['a sentence', 'please help me'],
    ['a very long text', 'A'.repeat(100_000)],
  ] as const) {
    it(`is refused as damaged when it is ${title}`, () => {
      expect(refusal(code)).to.equal('damaged');
    });
  }

  it('never throws anything but a ReplayError, whatever is typed (1000 random texts)', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...ALPHABET) })), (code) => {
        expect(['damaged', 'other-engine', 'other-content']).to.include(refusal(code));
      }),
      { numRuns: 1000, seed: 20260305 },
    );
  });

  it('made by hand with a right checksum is read as a visit or refused, whichever bit was turned', () => {
    const bits = bitsOf(encode(pack, busy, { engine }));
    expect(refusal(forged(bits))).to.equal('accepted');
    const results = [...bits].map((bit, place) =>
      refusal(forged(bits.slice(0, place) + (bit === '1' ? '0' : '1') + bits.slice(place + 1))),
    );
    expect(new Set(results)).to.deep.equal(new Set(['accepted', 'damaged', 'other-engine', 'other-content']));
    expect(refusal(forged(`${bits}00000`))).to.equal('damaged');
    expect(refusal(forged(bits.slice(0, 60)))).to.equal('damaged');
  });

  it('of another engine, content or clinic pack is refused, with the versions in the sentence', () => {
    const code = encode(pack, quiet, { engine: '12.300.4' });
    expect(() => decode(pack, code, { engine })).to.throw(ReplayError, 'version 12.300.4 of the tool; this is 0.1.0');
    expect(refusal(code)).to.equal('other-engine');
    const newer = { ...pack, version: '2.0.0' };
    expect(() => decode(newer, encode(pack, quiet, { engine }), { engine })).to.throw(
      ReplayError,
      `version ${pack.version} of the content; this is 2.0.0`,
    );
    expect(refusal(encode(pack, quiet, { engine }), newer)).to.equal('other-content');
    const clinic = { ...pack, remedies: pack.remedies.slice(1) };
    expect(() => decode(clinic, encode(pack, quiet, { engine }), { engine })).to.throw(ReplayError, 'same version');
  });

  it('of a version before release counts as the three numbers', () => {
    expect(decode(pack, encode(pack, quiet, { engine: '1.0.0-beta.2' }), { engine: '1.0.0' }).engine).to.equal('1.0.0');
  });

  it('is the same in another language', () => {
    const translated = { ...pack, lang: 'xx', text: { ...pack.text, safetyNet: ['...'] } };
    expect(refusal(encode(translated, quiet, { engine }))).to.equal('accepted');
  });

  it('is not made of an open or impossible visit', () => {
    expect(() => encode(pack, { 'q1-now': ['none'] }, { engine })).to.throw(TypeError, /last question/);
    expect(() => encode(pack, { q99: ['none'] }, { engine })).to.throw(ResponseError);
  });
});

import { expect } from 'chai';
import { webcrypto } from 'node:crypto';
import { uuidV4 } from '../../src/contact/uuid.js';

describe('a UUID', () => {
  it('writes 16 bytes with version 4 and the standard variant', () => {
    expect(uuidV4(() => new Uint8Array(16))).to.equal('00000000-0000-4000-8000-000000000000');
    expect(uuidV4(() => new Uint8Array(16).fill(255))).to.equal('ffffffff-ffff-4fff-bfff-ffffffffffff');
    expect(uuidV4(() => Uint8Array.from({ length: 16 }, (_, index) => index))).to.equal(
      '00010203-0405-4607-8809-0a0b0c0d0e0f',
    );
  });

  it('is another one each time with random bytes', () => {
    const ids = Array.from({ length: 1_000 }, () =>
      uuidV4((count) => webcrypto.getRandomValues(new Uint8Array(count))),
    );
    expect(new Set(ids).size).to.equal(1_000);
    for (const id of ids) expect(id).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('is not made from too few or broken bytes', () => {
    for (const bytes of [[], [1, 2], new Array<number>(16).fill(256), new Array<number>(16).fill(0.5)]) {
      expect(() => uuidV4(() => bytes)).to.throw(TypeError);
    }
  });
});

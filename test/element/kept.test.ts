import { expect } from '@open-wc/testing';
import { Kept } from '../../src/view/kept.js';

describe('What is kept', () => {
  it('is worked out once while its parts stay the same, and anew with another', () => {
    const kept = new Kept<object>();
    const [first, second] = [{}, {}];
    const get = (...of: unknown[]) => kept.get(of, () => ({}));
    const made = get(first, 'a');
    expect(get(first, 'a')).to.equal(made);
    expect(get(second, 'a')).to.not.equal(made);
    const third = get(second, 'b');
    expect(get(second, 'b')).to.equal(third);
  });

  it('is worked out anew after it was dropped', () => {
    const kept = new Kept<object>();
    const made = kept.get(['a'], () => ({}));
    kept.drop();
    expect(kept.get(['a'], () => ({}))).to.not.equal(made);
  });
});

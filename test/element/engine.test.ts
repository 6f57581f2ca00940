import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';

/** Proves that decorated properties work here as they do in the build. */
class DecoratedProbe extends LitElement {
  @property({ attribute: 'some-text' }) someText = 'default';
  override render() {
    return html`<input aria-label="probe" .value=${this.someText} />`;
  }
}
customElements.define('decorated-probe', DecoratedProbe);

describe('The engine under test', () => {
  it('runs legacy decorators: an attribute becomes a property and changes the page', async () => {
    const probe = await fixture<DecoratedProbe>(html`<decorated-probe some-text="first"></decorated-probe>`);
    expect(probe.someText).to.equal('first');
    probe.someText = 'second';
    await probe.updateComplete;
    expect(probe.shadowRoot!.querySelector('input')!.value).to.equal('second');
  });

  it('takes trusted keys', async () => {
    const probe = await fixture<DecoratedProbe>(html`<decorated-probe some-text=""></decorated-probe>`);
    probe.shadowRoot!.querySelector('input')!.focus();
    await sendKeys({ type: 'abc' });
    expect(probe.shadowRoot!.querySelector('input')!.value).to.equal('abc');
  });
});

/* global customElements */
import { LitElement, css, html } from 'lit';

// An element of the page, on a copy of Lit that is not the advisor's.
class ClinicClock extends LitElement {
  static properties = { visits: { type: Number } };
  static styles = css`
    button {
      font-weight: 700;
    }
  `;

  constructor() {
    super();
    this.visits = 0;
  }

  render() {
    return html`<button @click=${() => this.visits++}>Seen ${this.visits} times</button>`;
  }
}
customElements.define('clinic-clock', ClinicClock);

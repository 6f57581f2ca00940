/* global customElements, HTMLElement */
// An element of the page that holds the advisor in its own shadow root.
customElements.define(
  'clinic-page',
  class extends HTMLElement {
    connectedCallback() {
      const advisor = document.createElement('spasm-advisor');
      const attributes = { shadow: 'open', 'clinic-name': 'Dockside Clinic', phone: '+1 555 010 0142', region: 'US' };
      for (const [name, value] of Object.entries(attributes)) advisor.setAttribute(name, value);
      advisor.append('Chest pain or a bad fall: call 911 now.');
      this.attachShadow({ mode: 'open' }).append(advisor);
    }
  },
);

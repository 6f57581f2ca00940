import { html, nothing } from 'lit';
/** A heading of the given level; beyond 6 it stays 6. */
export function heading(level, content, { part, focusable = false } = {}) {
    const name = part ?? nothing;
    const tabindex = focusable ? '-1' : nothing;
    switch (Math.min(level, 6)) {
        case 1:
            return html `<h1 part=${name} class="heading" tabindex=${tabindex}>${content}</h1>`;
        case 2:
            return html `<h2 part=${name} class="heading" tabindex=${tabindex}>${content}</h2>`;
        case 3:
            return html `<h3 part=${name} class="heading" tabindex=${tabindex}>${content}</h3>`;
        case 4:
            return html `<h4 part=${name} class="heading" tabindex=${tabindex}>${content}</h4>`;
        case 5:
            return html `<h5 part=${name} class="heading" tabindex=${tabindex}>${content}</h5>`;
        default:
            return html `<h6 part=${name} class="heading" tabindex=${tabindex}>${content}</h6>`;
    }
}
/** A button that says what it does in `data-action`. An inert one stays in reach of screen readers and does nothing. */
export function button({ action, label, onClick, kind = 'secondary', question, name, inert, }) {
    return html `<button
    type="button"
    part=${kind === 'secondary' ? 'button' : `button button-${kind}`}
    class="button ${kind}"
    data-action=${action}
    data-question=${question ?? nothing}
    aria-label=${name ?? nothing}
    aria-disabled=${inert ? 'true' : nothing}
    @click=${inert ? nothing : onClick}
  >
    ${label}
  </button>`;
}
/** The way back, above the heading. */
export function backLink(label, onClick, inert = false) {
    return html `<div class="back actions">${button({ action: 'back', label, kind: 'link', inert, onClick })}</div>`;
}
const phoneIcon = html `<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
  <path
    d="M6.6 10.8a15.2 15.2 0 0 0 6.6 6.6l2.2-2.2a1 1 0 0 1 1-.25 11.4 11.4 0 0 0 3.6.57 1 1 0 0 1 1 1V20a1 1 0 0 1-1 1A17 17 0 0 1 3 4a1 1 0 0 1 1-1h3.5a1 1 0 0 1 1 1 11.4 11.4 0 0 0 .57 3.6 1 1 0 0 1-.25 1z"
  />
</svg>`;
/** A sentence around a number or a code that never breaks over two lines, and reads alike in every script direction. */
export function withNumber(sentence, number) {
    const place = sentence.lastIndexOf(number);
    return html `${sentence.slice(0, place)}<bdi class="number">${number}</bdi>${sentence.slice(place + number.length)}`;
}
/** A number to call, as a large link. A number stays in one piece and reads the same way in every script direction. */
export function callLink({ label, number, href, note }, kind = 'primary') {
    return html `<a part="button button-primary" class="button call ${kind}" href=${href} data-action="call"
    >${phoneIcon}<span class="call-label"
      >${withNumber(label, number)}</span
    ></a
  >${note ? html `<span class="quiet">${note}</span>` : nothing}`;
}
/** Text for screen readers only. */
export function hidden(text) {
    return html `<span class="visually-hidden">${text}</span>`;
}
export function list(items, className = 'list') {
    return items.length === 0
        ? nothing
        : html `<ul class=${className}>${items.map((item) => html `<li>${item}</li>`)}</ul>`;
}

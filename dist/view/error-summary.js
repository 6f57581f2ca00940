import { html, nothing } from 'lit';
import { heading } from './elements.js';
/**
 * What is wrong, at the top and focused. The entries are buttons: a link to an id inside a shadow root never scrolls
 * there, but rewrites the address of the clinic's page.
 */
export function errorSummary(errors, title, level, onErrorLink) {
    if (errors.length === 0)
        return nothing;
    return html `<div part="error-summary" class="error-summary" tabindex="-1">
    <div role="alert">
      ${heading(level, title)}
      <ul class="list">
        ${errors.map(({ field, text }) => html `<li>
              <button type="button" class="button link" part="button button-link" @click=${() => onErrorLink(field)}>${text}</button>
            </li>`)}
      </ul>
    </div>
  </div>`;
}

import { html } from 'lit';
import { list } from './elements.js';
/** For whoever sets up the page, in English: what could not be used as written, and how to mend it. */
export function debugPanel(issues, version) {
    const words = ({ attribute, value, expected, used }) => html `<code>${`${attribute}="${value}"`}</code> cannot be used. Write ${expected}. Used instead: ${used}.`;
    return html `<section part="message" class="screen" data-debug lang="en" dir="ltr">
    <p><strong>spasm-advisor ${version}, settings to mend: ${issues.length}</strong></p>
    ${list(issues.map(words))}
  </section>`;
}

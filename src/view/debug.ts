import { html, type TemplateResult } from 'lit';
import type { ConfigIssue } from '../config/resolve.js';
import { list } from './elements.js';

/** For whoever sets up the page, in English: what could not be used as written, and how to mend it. */
export function debugPanel(issues: readonly ConfigIssue[], version: string): TemplateResult {
  const words = ({ attribute, value, expected, used }: ConfigIssue) =>
    html`<code>${`${attribute}="${value}"`}</code> cannot be used. Write ${expected}. Used instead: ${used}.`;
  return html`<section part="message" class="screen" data-debug lang="en" dir="ltr">
    <p><strong>spasm-advisor ${version}, settings to mend: ${issues.length}</strong></p>
    ${list(issues.map(words))}
  </section>`;
}

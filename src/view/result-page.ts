import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../i18n/locale.js';
import { careCard } from './care-card.js';
import { button, callLink, heading, list } from './elements.js';
import type { Handlers } from './handlers.js';
import { plan } from './plan.js';
import type { ResultView } from './result-view.js';

interface ResultPage {
  readonly view: ResultView;
  readonly locale: Locale;
  readonly level: number;
  readonly handlers: Handlers;
}

/** The safety net, under every outcome and again at the end of a plan. */
function safetyNet({ view, locale, level }: ResultPage): TemplateResult {
  return html`<section part="safety-net" class="strip">
    ${heading(level + 1, locale.care.safetyHeading)} 
    <p class="small-heading">${view.safetyNet.lead}</p>
    ${list(view.safetyNet.signs)}
    <p>${view.safetyNet.action}</p>
    <div class="calls">${view.safetyNet.calls.map((call) => callLink(call, 'secondary'))}</div>
  </section>`;
}

function contact({ view, handlers }: ResultPage): TemplateResult | typeof nothing {
  if (!view.contact) return nothing;
  const { label, href } = view.contact;
  if (href) {
    return html`<a
      part="button"
      class="button"
      data-action="contact"
      href=${href}
      rel="noopener noreferrer"
      referrerpolicy="no-referrer"
      >${label}</a
    >`;
  }
  return button({ action: 'contact', label, onClick: handlers.onContact });
}

/** The outcome: what to do, why, what to watch for, and below urgent the plan. */
export function resultPage(page: ResultPage): TemplateResult {
  const { view, locale, level, handlers } = page;
  return html`
    ${careCard(view.card, locale, level, handlers)}
    <div class="actions">${contact(page)}</div>
    ${safetyNet(page)} ${view.plan ? html`${plan(view.plan, locale, level + 1)} ${safetyNet(page)}` : nothing}
    <slot name="disclaimer"></slot>
    <div class="actions">
      ${button({ action: 'back', label: locale.action.back, kind: 'link', onClick: handlers.onBack })}
    </div>
    <footer part="footer" class="footer quiet">
      <p>${locale.footer.sources}</p>
      <p>${locale.plan.notReviewed}</p>
      <p>${view.version}</p>
      <slot name="footer"></slot>
    </footer>
  `;
}

import { html, nothing } from 'lit';
import { careCard, outcomeSources, reason, takenWords } from './care-card.js';
import { button, callLink, heading, list } from './elements.js';
import { learnLink } from './library.js';
import { plan } from './plan.js';
import { SLICE } from './slices.js';
/** The safety net, under every outcome and again at the end of a plan, there with what to say on the phone. */
function safetyNet({ view, locale, level }, isLast = false) {
    return html `<section part="safety-net" class="strip">
    ${heading(level + 1, locale.care.safetyHeading)}
    <p class="small-heading">${view.safetyNet.lead}</p>
    ${list(view.safetyNet.signs)}
    <p>${view.safetyNet.action}</p>
    ${isLast ? html `<p>${locale.care.sayWorse}</p>` : nothing}
    <div class="calls">${view.safetyNet.calls.map((call) => callLink(call, 'secondary'))}</div>
  </section>`;
}
function contact({ view, handlers }) {
    if (!view.contact)
        return nothing;
    const { label, href } = view.contact;
    if (href) {
        return html `<a
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
/** What the visitor told, so that the sheet on paper says it too. */
function answers({ view, locale, level, handlers }) {
    return html `<details part="details" class="quiet-list">
    <summary>${heading(level + 2, locale.plan.answers)}</summary>
    ${list(view.answers.map((entry) => html `<span><b>${entry.question}</b><br />${reason(entry, locale, handlers)}</span>`), 'list answers-given')}
  </details>`;
}
function takeAlong(page) {
    const { view, locale, level, handlers, taken } = page;
    const text = locale.take;
    const ways = ['print', 'copy', 'download', 'calendar'];
    return html `${answers(page)}
    <section class="recheck">
      ${heading(level + 1, locale.plan.recheckHeading)}
      <p>${view.plan().recheck.text}</p>
      <div class="actions">
        ${button({ action: 'start', label: locale.action.again, kind: 'link', onClick: handlers.onAfresh })}
      </div>
    </section>
    <section class="take">
      ${heading(level + 1, text.heading)}
      <div class="actions">
        ${ways.map((way) => button({ action: way, label: text[way], onClick: () => handlers.onTake(way) }))}
      </div>
      ${takenWords(taken)}
    </section>`;
}
/** The outcome: what to do, why, what to watch for, and below urgent the plan. */
export function resultPage(page) {
    const { view, locale, level, handlers, timers, taken, part } = page;
    // To work it out takes an old phone as long as to draw it.
    const isPlanned = view.plan && part(view.plan, SLICE) !== nothing;
    return html `
    ${careCard({ card: view.card, locale, level, handlers, taken: view.plan ? undefined : taken })}
    <div class="actions">${contact(page)}</div>
    ${safetyNet(page)}
    ${isPlanned
        ? part(() => html `${plan({ view: view.plan(), locale, level: level + 1, handlers, timers, part, contact: contact(page) })}
              ${takeAlong(page)} ${safetyNet(page, true)}`, SLICE)
        : nothing}
    ${view.canLearn ? learnLink(locale, handlers) : nothing} ${outcomeSources(view.sources, locale)}
    <slot name="disclaimer"></slot>
    <div class="actions">
      ${button({ action: 'back', label: locale.action.back, kind: 'link', onClick: handlers.onBack })}
    </div>
    <footer part="footer" class="footer quiet">
      ${view.footer.map((line) => html `<p>${line}</p>`)}
      <slot name="footer"></slot>
    </footer>
  `;
}

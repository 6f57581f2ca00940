import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../i18n/locale.js';
import { fill } from '../i18n/fill.js';
import { button, callLink, heading, list } from './elements.js';
import type { Handlers } from './handlers.js';
import type { CareCardView, ReasonView } from './result-view.js';

function reason({ text, linkId, question }: ReasonView, locale: Locale, handlers: Handlers): TemplateResult {
  return html`<span>${text}</span> ${button({
    action: 'change',
    label: locale.action.change,
    name: fill(locale.action.changeOf, { question: `${text} (${question})` }),
    question: linkId,
    kind: 'link',
    onClick: () => handlers.onChange(linkId),
  })}`;
}

/**
 * How urgent it is. In danger the number comes first, straight after the heading. The hidden prefix is chosen by the
 * same level as the colour, so that nobody hears a calmer card than others see.
 */
export function careCard(card: CareCardView, locale: Locale, level: number, handlers: Handlers): TemplateResult {
  const emphasis = card.acuity === 'emergency' ? 'emergency' : 'primary';
  return html`<section
    part="care-card"
    class="care-card ${card.acuity} ${card.acuity === 'emergency' ? 'vital' : ''}"
    data-acuity=${card.acuity}
    data-within-days=${card.withinDays ?? nothing}
    data-route=${card.route ?? nothing}
  >
    <div class="care-card-head">
      ${heading(level, html`<span class="visually-hidden">${card.prefix} </span>${card.heading}`, {
        part: 'heading care-card-heading',
        focusable: true,
      })}
    </div>
    <div class="care-card-body">
      <div class="calls">${card.calls.map((call) => callLink(call, emphasis))}</div>
      <ul class="list steps">
        ${card.actions.map((action) => html`<li>${action}</li>`)}
      </ul>
      ${
        card.say.length > 0
          ? html`${heading(level + 1, locale.care.sayHeading)}
            <blockquote class="say">${card.say.map((sentence) => html`<p>${sentence}</p>`)}</blockquote>`
          : nothing
      }
      ${heading(level + 1, locale.care.becauseHeading)}
      ${
        card.because.length > 0
          ? list(
              card.because.map((entry) => reason(entry, locale, handlers)),
              'list because',
            )
          : html`<p>${locale.care.becauseNone}</p>`
      }
    </div>
  </section>`;
}

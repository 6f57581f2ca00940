import { html, nothing } from 'lit';
import { fill } from '../i18n/fill.js';
import { button, callLink, heading, list } from './elements.js';
import { sources } from './sources.js';
/** An answer, and the way to change it. */
export function reason({ text, linkId, question }, locale, handlers) {
    return html `<span>${text}</span> ${button({
        action: 'change',
        label: locale.action.change,
        name: fill(locale.action.changeOf, { question: `${text} (${question})` }),
        question: linkId,
        kind: 'link',
        onClick: () => handlers.onChange(linkId),
    })}`;
}
/** Said after a press that takes something along, with the text in case that did not work. */
export function takenWords({ status, text }) {
    return html `<p part="message" role="status" class="status">${status}</p>
    ${text ? html `<pre class="payload" tabindex="0">${text}</pre>` : nothing}`;
}
/** What to say, to read out or to hand over. */
function say({ card, locale, level, handlers, taken }) {
    if (card.say.length === 0)
        return nothing;
    return html `${heading(level + 1, locale.care.sayHeading)}
    <blockquote class="say">${card.say.map((sentence) => html `<p>${sentence}</p>`)}</blockquote>
    ${!taken
        ? nothing
        : html `<div class="actions">
              ${button({ action: 'copy', label: locale.take.copy, kind: 'link', onClick: () => handlers.onCopy(card.say.join('\n')) })}
              ${button({ action: 'print', label: locale.take.print, kind: 'link', onClick: () => handlers.onTake('print') })}
            </div>
            ${takenWords(taken)}`}`;
}
/** Who says so, after a tap. */
export function outcomeSources(view, { plan }) {
    if (!view)
        return nothing;
    return html `<details part="details" class="more">
    <summary>${plan.sourceHeading}</summary>
    ${sources(view)}
  </details>`;
}
/**
 * How urgent it is. In danger the number comes first, straight after the heading. The hidden prefix is chosen by the
 * same level as the colour, so that nobody hears a calmer card than others see.
 */
export function careCard(page) {
    const { card, locale, level, handlers } = page;
    const emphasis = card.acuity === 'emergency' ? 'emergency' : 'primary';
    return html `<section
    part="care-card"
    class="care-card ${card.acuity} ${card.acuity === 'emergency' ? 'vital' : ''}"
    data-acuity=${card.acuity}
    data-within-days=${card.withinDays ?? nothing}
    data-route=${card.route ?? nothing}
  >
    <div class="care-card-head">
      ${heading(level, html `<span class="visually-hidden">${card.prefix} </span>${card.heading}`, {
        part: 'heading care-card-heading',
        focusable: true,
    })}
    </div>
    <div class="care-card-body">
      <div class="calls">${card.calls.map((call) => callLink(call, emphasis))}</div>
      <ul class="list steps">
        ${card.actions.map((action) => html `<li>${action}</li>`)}
      </ul>
      ${say(page)}
      ${heading(level + 1, locale.care.becauseHeading)}
      ${card.because.length > 0
        ? list(card.because.map((entry) => reason(entry, locale, handlers)), 'list because')
        : html `<p>${locale.care.becauseNone}</p>`}
      ${outcomeSources(card.sources, locale)}
    </div>
  </section>`;
}

import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { fill } from '../i18n/fill.js';
import { clinicName, safetyNetView } from './context.js';
import { button, callLink, heading, list } from './elements.js';
import { emergencyCalls } from './question-view.js';
function who(isOther, { locale }, { onWho }) {
    const choice = (label, value) => html `<label class="answer"
      ><input
        type="radio"
        name="who"
        value=${value ? 'other' : 'me'}
        .checked=${live(isOther === value)}
        @change=${() => onWho(value)}
      /><span class="answer-text">${label}</span></label
    >`;
    return html `<fieldset class="choices who">
    <legend class="field-label">${locale.intro.who}</legend>
    <div class="answers">${choice(locale.intro.me, false)}${choice(locale.intro.other, true)}</div>
  </fieldset>`;
}
/** The first screen: one calm sentence, what to do in an emergency, Start. */
export function introPage(context, handlers, isOther) {
    const { locale, config } = context;
    const level = config.headingLevel;
    const net = safetyNetView(context);
    const words = { clinic: clinicName(context) };
    return html `
    <slot name="logo"></slot>
    ${heading(level, locale.intro.heading, { part: 'heading', focusable: true })}
    <p class="lead">${fill(locale.intro.lead, words)}</p>
    <slot name="intro"></slot>
    <section part="safety-net" class="strip vital">
      ${heading(level + 1, net.lead)} ${list(net.signs)}
      <p>${net.action}</p>
      <div class="calls">${emergencyCalls(context).map((call) => callLink(call, 'emergency'))}</div>
    </section>
    ${who(isOther, context, handlers)}
    <div class="actions">
      ${button({ action: 'start', label: locale.intro.start, onClick: handlers.onStart, kind: 'primary' })}
    </div>
    <p class="quiet">${locale.intro.note}</p>
    <p class="quiet">${locale.intro.scope}</p>
  `;
}

import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { fill } from '../i18n/fill.js';
import { clinicName, sentences } from './context.js';
import { button, heading } from './elements.js';
import { learnLink } from './library.js';
import { canLearn } from './library-view.js';
import { visitTime } from './visit-time.js';
import { warningSigns } from './warning-signs.js';
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
    const words = { clinic: clinicName(context) };
    return html `
    <slot name="logo"></slot>
    ${heading(level, locale.intro.heading, { part: 'heading', focusable: true })}
    <p class="lead">${fill(locale.intro.lead, words)}</p>
    <slot name="intro"></slot>
    ${warningSigns(context)}
    ${who(isOther, context, handlers)}
    <div class="actions">
      ${button({ action: 'start', label: locale.intro.start, onClick: handlers.onStart, kind: 'primary' })}
      ${canLearn(context) ? learnLink(locale, handlers) : nothing}
    </div>
    <p class="quiet">${sentences(context, { time: visitTime })(locale.intro.note)}</p>
    <p class="quiet">${locale.intro.scope}</p>
  `;
}

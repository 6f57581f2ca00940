import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { preferredTimes, shareChoices } from '../contact/contact-request.js';
import { fill } from '../i18n/fill.js';
import { consentText } from './contact-view.js';
import { clinicName, regionWords } from './context.js';
import { backLink, button, callLink, heading, hidden } from './elements.js';
import { errorSummary } from './error-summary.js';
import { clinicCall, sameDayCall } from './question-view.js';
const errorId = (name) => `error-${name}`;
const hintId = (name) => `hint-${name}`;
function describe(name, hint, error) {
    return [hint ? hintId(name) : '', error ? errorId(name) : ''].filter(Boolean).join(' ') || nothing;
}
function errorLine(form, name) {
    const error = form.errors.find((entry) => entry.field === name);
    if (!error)
        return nothing;
    return html `<p part="error" class="error" id=${errorId(name)}>
    ${hidden(form.context.locale.contact.errors.prefix)} ${error.text}
  </p>`;
}
// Not type="email": Chromium would rewrite the letters of other scripts in an address while they are being typed.
function textField(form, { name, label, hint, type, autocomplete }) {
    const error = form.errors.find((entry) => entry.field === name)?.text;
    const onInput = (event) => form.handlers.onField(name, event.currentTarget.value);
    const described = describe(name, hint, error);
    return html `<div part="field" class="field">
    <label class="field-label" for=${name}>${label}</label>
    ${hint ? html `<p part="hint" class="hint" id=${hintId(name)}>${hint}</p>` : nothing} ${errorLine(form, name)}
    ${type === 'textarea'
        ? html `<textarea
          id=${name}
          name=${name}
          class="input"
          rows="4"
          spellcheck="false"
          autocapitalize="sentences"
          writingsuggestions="false"
          autocomplete=${autocomplete}
          .value=${live(form.values[name])}
          aria-invalid=${error ? 'true' : nothing}
          aria-describedby=${described}
          @input=${onInput}
        ></textarea>`
        : html `<input
          id=${name}
          name=${name}
          class="input"
          type=${type === 'tel' ? type : 'text'}
          spellcheck="false"
          inputmode=${type}
          enterkeyhint="next"
          autocapitalize=${type === 'text' ? 'words' : 'none'}
          autocomplete=${autocomplete}
          .value=${live(form.values[name])}
          aria-invalid=${error ? 'true' : nothing}
          aria-describedby=${described}
          @input=${onInput}
          @keydown=${(event) => {
            if (event.key === 'Enter' && !event.isComposing)
                form.handlers.onReview();
        }}
        />`}
  </div>`;
}
function radios(form, name, legend, choices, hint) {
    return html `<fieldset part="field" class="field choices" aria-describedby=${describe(name, hint, errorText(form, name))}>
    <legend class="field-label">${legend}</legend>
    ${hint ? html `<p part="hint" class="hint" id=${hintId(name)}>${hint}</p>` : nothing} ${errorLine(form, name)}
    <div class="answers">
      ${choices.map((choice) => html `<label class="answer">
            <input
              type="radio"
              name=${name}
              value=${choice.value}
              autocomplete="off"
              .checked=${live(form.values[name] === choice.value)}
              @change=${() => form.handlers.onField(name, choice.value)}
            />
            <span class="answer-text"
              ><span class="answer-label">${choice.label}</span>
              ${choice.hint ? html `<span class="answer-detail">${choice.hint}</span>` : nothing}</span
            >
          </label>`)}
    </div>
  </fieldset>`;
}
function errorText(form, name) {
    return form.errors.find((entry) => entry.field === name)?.text;
}
function consent(form) {
    const { context, values, handlers } = form;
    const { config, locale } = context;
    const text = locale.contact.form;
    return html `<fieldset part="field" class="field choices">
    <legend class="field-label">${text.consentLegend}</legend>
    ${errorLine(form, 'consent')}
    <div class="answers">
      <label class="answer">
        <input
          type="checkbox"
          name="consent"
          value="yes"
          autocomplete="off"
          .checked=${live(values.consent)}
          aria-invalid=${errorText(form, 'consent') ? 'true' : nothing}
          aria-describedby=${errorText(form, 'consent') ? errorId('consent') : nothing}
          @change=${(event) => handlers.onField('consent', event.currentTarget.checked)}
        />
        <span class="answer-text"><span class="answer-label">${consentText(context)}</span></span>
      </label>
    </div>
    ${config.privacyUrl
        ? html `<p>
          <a href=${config.privacyUrl} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer"
            >${fill(text.privacyLink, { clinic: clinicName(context) })}</a
          >
        </p>`
        : nothing}
  </fieldset>`;
}
/** The short form. At urgent calling comes first, and the form says what it is not for. */
export function contactForm(form) {
    const { context, errors, disposition, handlers } = form;
    const isUrgent = disposition.acuity === 'urgent';
    const { config, locale } = context;
    const text = locale.contact.form;
    const words = { ...regionWords(context) };
    const optional = (label) => fill(text.optional, { label });
    const call = isUrgent ? sameDayCall(context, disposition.route) : clinicCall(context);
    return html `
    ${backLink(locale.action.back, handlers.onBack)}
    ${errorSummary(errors, locale.contact.errors.heading, config.headingLevel + 1, handlers.onErrorLink)}
    ${heading(config.headingLevel, fill(text.heading, words), { part: 'heading', focusable: true })}
    ${isUrgent ? html `<p class="strip urgent">${text.notForEmergencies}</p>` : html `<p>${text.intro}</p>`}
    ${call ? html `<div class="calls">${callLink(call, isUrgent ? 'primary' : 'secondary')}</div>` : nothing}
    <div part="contact-form" class="contact-form">
      ${textField(form, { name: 'name', label: text.name, type: 'text', autocomplete: 'name' })}
      <p class="hint">${text.wayHint}</p>
      ${textField(form, { name: 'phone', label: text.phone, hint: text.phoneHint, type: 'tel', autocomplete: 'tel' })}
      ${textField(form, { name: 'email', label: text.email, type: 'email', autocomplete: 'email' })}
      ${radios(form, 'preferredTime', optional(text.preferredTime), preferredTimes.map((value) => ({ value, label: text.preferredTimes[value] })))}
      ${config.locations
        ? radios(form, 'location', optional(text.location), [
            { value: '', label: text.locationAny },
            ...config.locations.map(({ id, name }) => ({ value: id, label: name })),
        ])
        : nothing}
      ${textField(form, {
        name: 'message',
        label: optional(text.message),
        hint: text.messageHint,
        type: 'textarea',
        autocomplete: 'off',
    })}
      ${radios(form, 'share', text.share, shareChoices.map((value) => ({ value, label: text.shares[value], hint: text.shareHints[value] })), text.shareHint)}
      ${consent(form)}
    </div>
    <p class="quiet">${fill(text.getsWorse, words)}</p>
    <div class="actions">
      ${button({ action: 'review', label: text.review, kind: 'primary', onClick: handlers.onReview })}
    </div>
  `;
}

import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { preferredTimes, shareChoices, type ContactField } from '../contact/contact-request.js';
import { fill } from '../i18n/fill.js';
import type { Disposition } from '../triage/disposition.js';
import { consentText, type ContactValues } from './contact-view.js';
import { clinicName, regionWords, type ViewContext } from './context.js';
import { backLink, button, callLink, heading, hidden } from './elements.js';
import { errorSummary, type FieldErrorView } from './error-summary.js';
import type { Handlers } from './handlers.js';
import { clinicCall, sameDayCall } from './question-view.js';

interface ContactForm {
  readonly context: ViewContext;
  readonly values: ContactValues;
  readonly errors: readonly FieldErrorView[];
  readonly disposition: Disposition;
  readonly handlers: Handlers;
}

interface TextField {
  readonly name: Extract<ContactField, 'name' | 'phone' | 'email' | 'message'>;
  readonly label: string;
  readonly hint?: string;
  readonly type: 'text' | 'tel' | 'email' | 'textarea';
  readonly autocomplete: 'name' | 'tel' | 'email' | 'off';
}

const errorId = (name: string) => `error-${name}`;
const hintId = (name: string) => `hint-${name}`;

function describe(name: string, hint: string | undefined, error: string | undefined): string | typeof nothing {
  return [hint ? hintId(name) : '', error ? errorId(name) : ''].filter(Boolean).join(' ') || nothing;
}

function errorLine(form: ContactForm, name: string): TemplateResult | typeof nothing {
  const error = form.errors.find((entry) => entry.field === name);
  if (!error) return nothing;
  return html`<p part="error" class="error" id=${errorId(name)}>
    ${hidden(form.context.locale.contact.errors.prefix)} ${error.text}
  </p>`;
}

// Not type="email": Chromium would rewrite the letters of other scripts in an address while they are being typed.
function textField(form: ContactForm, { name, label, hint, type, autocomplete }: TextField): TemplateResult {
  const error = form.errors.find((entry) => entry.field === name)?.text;
  const onInput = (event: Event) =>
    form.handlers.onField(name, (event.currentTarget as HTMLInputElement | HTMLTextAreaElement).value);
  const described = describe(name, hint, error);
  return html`<div part="field" class="field">
    <label class="field-label" for=${name}>${label}</label>
    ${hint ? html`<p part="hint" class="hint" id=${hintId(name)}>${hint}</p>` : nothing} ${errorLine(form, name)}
    ${
      type === 'textarea'
        ? html`<textarea
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
        : html`<input
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
          @keydown=${(event: KeyboardEvent) => {
            if (event.key === 'Enter' && !event.isComposing) form.handlers.onReview();
          }}
        />`
    }
  </div>`;
}

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

function radios(
  form: ContactForm,
  name: 'preferredTime' | 'share' | 'location',
  legend: string,
  choices: readonly Choice[],
  hint?: string,
): TemplateResult {
  return html`<fieldset part="field" class="field choices" aria-describedby=${describe(name, hint, errorText(form, name))}>
    <legend class="field-label">${legend}</legend>
    ${hint ? html`<p part="hint" class="hint" id=${hintId(name)}>${hint}</p>` : nothing} ${errorLine(form, name)}
    <div class="answers">
      ${choices.map(
        (choice) =>
          html`<label class="answer">
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
              ${choice.hint ? html`<span class="answer-detail">${choice.hint}</span>` : nothing}</span
            >
          </label>`,
      )}
    </div>
  </fieldset>`;
}

function errorText(form: ContactForm, name: string): string | undefined {
  return form.errors.find((entry) => entry.field === name)?.text;
}

function consent(form: ContactForm): TemplateResult {
  const { context, values, handlers } = form;
  const { config, locale } = context;
  const text = locale.contact.form;
  return html`<fieldset part="field" class="field choices">
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
          @change=${(event: Event) => handlers.onField('consent', (event.currentTarget as HTMLInputElement).checked)}
        />
        <span class="answer-text"><span class="answer-label">${consentText(context)}</span></span>
      </label>
    </div>
    ${
      config.privacyUrl
        ? html`<p>
          <a href=${config.privacyUrl} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer"
            >${fill(text.privacyLink, { clinic: clinicName(context) })}</a
          >
        </p>`
        : nothing
    }
  </fieldset>`;
}

/** The short form. At urgent calling comes first, and the form says what it is not for. */
export function contactForm(form: ContactForm): TemplateResult {
  const { context, errors, disposition, handlers } = form;
  const isUrgent = disposition.acuity === 'urgent';
  const { config, locale } = context;
  const text = locale.contact.form;
  const words = { ...regionWords(context) };
  const optional = (label: string) => fill(text.optional, { label });
  const call = isUrgent ? sameDayCall(context, disposition.route) : clinicCall(context);
  return html`
    ${backLink(locale.action.back, handlers.onBack)}
    ${errorSummary(errors, locale.contact.errors.heading, config.headingLevel + 1, handlers.onErrorLink)}
    ${heading(config.headingLevel, fill(text.heading, words), { part: 'heading', focusable: true })}
    ${isUrgent ? html`<p class="strip urgent">${text.notForEmergencies}</p>` : html`<p>${text.intro}</p>`}
    ${call ? html`<div class="calls">${callLink(call, isUrgent ? 'primary' : 'secondary')}</div>` : nothing}
    <div part="contact-form" class="contact-form">
      ${textField(form, { name: 'name', label: text.name, type: 'text', autocomplete: 'name' })}
      <p class="hint">${text.wayHint}</p>
      ${textField(form, { name: 'phone', label: text.phone, hint: text.phoneHint, type: 'tel', autocomplete: 'tel' })}
      ${textField(form, { name: 'email', label: text.email, type: 'email', autocomplete: 'email' })}
      ${radios(
        form,
        'preferredTime',
        optional(text.preferredTime),
        preferredTimes.map((value) => ({ value, label: text.preferredTimes[value] })),
      )}
      ${
        config.locations
          ? radios(form, 'location', optional(text.location), [
              { value: '', label: text.locationAny },
              ...config.locations.map(({ id, name }) => ({ value: id, label: name })),
            ])
          : nothing
      }
      ${textField(form, {
        name: 'message',
        label: optional(text.message),
        hint: text.messageHint,
        type: 'textarea',
        autocomplete: 'off',
      })}
      ${radios(
        form,
        'share',
        text.share,
        shareChoices.map((value) => ({ value, label: text.shares[value], hint: text.shareHints[value] })),
        text.shareHint,
      )}
      ${consent(form)}
    </div>
    <p class="quiet">${fill(text.getsWorse, words)}</p>
    <div class="actions">
      ${button({ action: 'review', label: text.review, kind: 'primary', onClick: handlers.onReview })}
    </div>
  `;
}

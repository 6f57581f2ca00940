import { html, nothing, type TemplateResult } from 'lit';
import type { ContactRequest } from '../contact/contact-request.js';
import type { Delivery } from '../contact/delivery.js';
import { fill } from '../i18n/fill.js';
import { clinicName, type ViewContext } from './context.js';
import { button, callLink, heading } from './elements.js';
import type { Handlers } from './handlers.js';
import { clinicCall, emergencyCalls } from './question-view.js';

interface DeliveryPage {
  readonly context: ViewContext;
  readonly request: ContactRequest;
  readonly delivery: Delivery;
  /** Said politely after a press on Copy. */
  readonly copyStatus: string;
  readonly handlers: Handlers;
}

/** The exact message as the clinic will read it, before and while it is sent. */
export function reviewPage({ context, request, delivery, handlers }: DeliveryPage): TemplateResult {
  const { config, locale } = context;
  const text = locale.contact.review;
  const isSending = delivery.status === 'sending';
  return html`
    ${heading(config.headingLevel, text.heading, { part: 'heading', focusable: true })}
    <p>${text.intro}</p>
    ${payload(request)}
    <p class="quiet">${text.withIt} ${text.hints} ${request.replayCode ? text.replayCode : nothing}</p>
    <p part="message" role="status" class="status">${isSending ? text.sending : nothing}</p>
    <div class="actions">
      ${button({ action: 'send', label: text.send, kind: 'primary', inert: isSending, onClick: handlers.onSend })}
      ${button({ action: 'back', label: text.change, kind: 'link', inert: isSending, onClick: handlers.onBack })}
    </div>
  `;
}

function payload(request: ContactRequest): TemplateResult {
  return html`<pre class="payload" tabindex="0">${request.summary}</pre>`;
}

function moment(iso: string, lang: string): string {
  return new Intl.DateTimeFormat(lang, { timeStyle: 'short', dateStyle: 'medium' }).format(new Date(iso));
}

function sentPage({ context, delivery }: DeliveryPage): TemplateResult {
  const { config, locale } = context;
  const text = locale.contact.sent;
  const { at, reference } = delivery as Extract<Delivery, { status: 'delivered' }>;
  return html`
    ${heading(config.headingLevel, text.heading, { part: 'heading', focusable: true })}
    <p>${fill(text.text, { clinic: clinicName(context) })}</p>
    <p>${fill(text.at, { time: moment(at, locale.lang) })}</p>
    ${reference ? html`<p class="reference">${fill(text.reference, { reference })}</p>` : nothing}
  `;
}

function notSentPage(page: DeliveryPage, status: 'failed' | 'unconfirmed' | 'unclaimed'): TemplateResult {
  const { context, request, handlers, copyStatus } = page;
  const { config, locale } = context;
  const { contact } = locale;
  const ways = contact.waysOut;
  const call = clinicCall(context);
  const calls = call ? [call] : emergencyCalls(context);
  return html`
    ${heading(config.headingLevel, contact[status].heading, { part: 'heading', focusable: true })}
    <p>${fill(contact[status].text, { clinic: clinicName(context) })}</p>
    ${status === 'unconfirmed' ? html`<p>${contact.unconfirmed.retry}</p>` : nothing}
    <div class="actions">
      ${button({ action: 'retry', label: ways.retry, kind: 'primary', onClick: handlers.onRetry })}
    </div>
    ${heading(config.headingLevel + 1, ways.heading)}
    <div class="calls">${calls.map((way) => callLink(way, 'secondary'))}</div>
    <div class="actions">
      ${button({ action: 'copy', label: ways.copy, onClick: () => handlers.onCopy(request.summary) })}
      ${
        config.contactEmail
          ? html`<a part="button" class="button" data-action="email" href=${config.contactEmail.href}
            >${fill(ways.email, { address: config.contactEmail.address })}</a
          >`
          : nothing
      }
      ${
        config.contactUrl
          ? html`<a part="button" class="button" href=${config.contactUrl} rel="noopener noreferrer" referrerpolicy="no-referrer"
            >${fill(contact.form.contactClinicLink, { clinic: clinicName(context) })}</a
          >`
          : nothing
      }
    </div>
    <p part="message" role="status" class="status">${copyStatus}</p>
    ${heading(config.headingLevel + 1, ways.text)} ${payload(request)}
  `;
}

/** The truth about delivery: received is shown only when the clinic's page said so. */
export function deliveryPage(page: DeliveryPage): TemplateResult {
  const { delivery, context, handlers } = page;
  const content =
    delivery.status === 'failed' || delivery.status === 'unconfirmed' || delivery.status === 'unclaimed'
      ? notSentPage(page, delivery.status)
      : sentPage(page);
  return html`${content}
    <div class="actions">
      ${button({ action: 'back', label: context.locale.action.toResult, kind: 'link', onClick: handlers.onBack })}
    </div>`;
}

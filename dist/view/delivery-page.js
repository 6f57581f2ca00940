import { html, nothing } from 'lit';
import { fill } from '../i18n/fill.js';
import { clinicName } from './context.js';
import { backLink, button, callLink, heading, list, withNumber } from './elements.js';
import { clinicCall, emergencyCalls } from './question-view.js';
/** The exact message as the clinic will read it, before and while it is sent. */
export function reviewPage(page) {
    const { context, request, delivery, handlers } = page;
    const { config, locale } = context;
    const text = locale.contact.review;
    const isSending = delivery.status === 'sending';
    return html `
    ${backLink(locale.action.back, handlers.onBack, isSending)}
    ${heading(config.headingLevel, text.heading, { part: 'heading', focusable: true })}
    <p>${text.intro}</p>
    ${choices(page, isSending)} ${heading(config.headingLevel + 1, text.message)} ${payload(request)}
    <p class="quiet">${fill(text.consent, { text: request.consent.text })}</p>
    <p class="quiet">${text.withIt} ${request.answers ? text.codes : nothing} ${text.hints}</p>
    ${request.replayCode ? html `<p class="quiet">${fill(text.replayCode, { code: request.replayCode })}</p>` : nothing}
    <p part="message" role="status" class="status">${isSending ? text.sending : nothing}</p>
    <div class="actions">
      ${button({ action: 'send', label: text.send, kind: 'primary', inert: isSending, onClick: handlers.onSend })}
    </div>
  `;
}
/** The beginning of a long text; all of it stands below. */
function shortened(text) {
    const letters = Array.from(text);
    return letters.length > 80 ? `${letters.slice(0, 80).join('')}…` : text;
}
/** What the visitor typed and chose, each with the way back to its field. */
function choices({ context, request, handlers }, inert) {
    const { config, locale } = context;
    const { form, review } = locale.contact;
    const { contact, location, share } = request;
    const rows = [
        ['name', form.name, contact.name],
        ['phone', form.phone, contact.phone],
        ['email', form.email, contact.email],
        ['preferredTime', form.preferredTime, contact.preferredTime && form.preferredTimes[contact.preferredTime]],
        ['message', form.message, contact.message && shortened(contact.message)],
        ['share', form.share, form.shares[share]],
    ];
    if (config.locations) {
        const place = config.locations.find(({ id }) => id === location);
        rows.splice(4, 0, ['location', form.location, place?.name ?? form.locationAny]);
    }
    return list(rows.map(([field, label, value]) => html `<span><b>${label}</b><br /><bdi>${value ?? review.notGiven}</bdi></span>
          ${button({
        action: 'change',
        label: review.change,
        name: fill(review.changeField, { label }),
        question: field,
        kind: 'link',
        inert,
        onClick: () => handlers.onEdit(field),
    })}`), 'list because');
}
function payload(request) {
    return html `<pre class="payload" tabindex="0">${request.summary}</pre>`;
}
function moment(iso, lang) {
    return new Intl.DateTimeFormat(lang, { timeStyle: 'short', dateStyle: 'medium' }).format(new Date(iso));
}
function sentPage({ context, delivery }) {
    const { config, locale } = context;
    const text = locale.contact.sent;
    const { at, reference } = delivery;
    return html `
    ${heading(config.headingLevel, text.heading, { part: 'heading', focusable: true })}
    <div class="strip done">
      <p>${fill(text.text, { clinic: clinicName(context) })}</p>
      <p>${fill(text.at, { time: moment(at, locale.lang) })}</p>
      ${reference ? html `<p class="reference">${withNumber(fill(text.reference, { reference }), reference)}</p>` : nothing}
    </div>
  `;
}
function notSentPage(page, status) {
    const { context, request, handlers, copyStatus, isReady } = page;
    const { config, locale } = context;
    const { contact } = locale;
    const ways = contact.waysOut;
    const text = isReady && status === 'unclaimed' ? contact.ready : contact[status];
    const call = clinicCall(context);
    const calls = call ? [call] : emergencyCalls(context);
    return html `
    ${heading(config.headingLevel, text.heading, { part: 'heading', focusable: true })}
    <p>${fill(text.text, { clinic: clinicName(context) })}</p>
    ${status === 'unconfirmed' ? html `<p>${contact.unconfirmed.retry}</p>` : nothing}
    <div class="actions">
      ${button({
        action: 'retry',
        label: ways.retry,
        kind: text === contact.ready ? 'secondary' : 'primary',
        onClick: handlers.onRetry,
    })}
    </div>
    ${heading(config.headingLevel + 1, ways.heading)}
    <div class="calls">${calls.map((way) => callLink(way, 'secondary'))}</div>
    <div class="actions">
      ${button({ action: 'copy', label: ways.copy, onClick: () => handlers.onCopy(request.summary) })}
      ${config.contactEmail
        ? html `<a part="button" class="button" data-action="email" href=${config.contactEmail.href}
            >${fill(ways.email, { address: config.contactEmail.address })}</a
          >`
        : nothing}
      ${config.contactUrl
        ? html `<a part="button" class="button" href=${config.contactUrl} rel="noopener noreferrer" referrerpolicy="no-referrer"
            >${fill(contact.form.contactClinicLink, { clinic: clinicName(context) })}</a
          >`
        : nothing}
    </div>
    <p part="message" role="status" class="status">${copyStatus}</p>
    ${heading(config.headingLevel + 1, ways.text)} ${payload(request)}
  `;
}
/** The truth about delivery: received is shown only when the clinic's page said so. */
export function deliveryPage(page) {
    const { delivery, context, handlers } = page;
    const content = delivery.status === 'failed' || delivery.status === 'unconfirmed' || delivery.status === 'unclaimed'
        ? notSentPage(page, delivery.status)
        : sentPage(page);
    return html `${content}
    <div class="actions">
      ${button({ action: 'back', label: context.locale.action.toResult, kind: 'link', onClick: handlers.onBack })}
    </div>`;
}

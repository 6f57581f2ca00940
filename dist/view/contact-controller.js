import { buildContactRequest, isoWithOffset, validateContactForm, } from '../contact/contact-request.js';
import { canRetry } from '../contact/delivery.js';
import { uuidV4 } from '../contact/uuid.js';
import { contentHash } from '../content/hash.js';
import { encode } from '../triage/replay.js';
import { consentText, emptyContactValues, shareable } from './contact-view.js';
import { clinicName } from './context.js';
import { DeliveryController } from './delivery-controller.js';
/** A moment, with the visitor's own offset from UTC at that moment. */
function iso(epochMs) {
    return isoWithOffset(epochMs, -new Date(epochMs).getTimezoneOffset());
}
/** All of a request that does not differ from one moment to the next; the last lines of the summary say time and id. */
function gist({ clinic, location, contact, consent, share, outcome, answers, summary, versions, }) {
    const words = summary.split('\n').slice(0, -2);
    return JSON.stringify([clinic, location, contact, consent.text, share, outcome, answers, words, versions]);
}
/** What the visitor types for the clinic, the request made of it, and its delivery. */
export class ContactController {
    #host;
    /** Milliseconds since 1970. */
    #now;
    #openedAt;
    #touched;
    constructor(host, { now, ...tools }) {
        this.values = emptyContactValues;
        this.errors = [];
        this.#openedAt = 0;
        this.#touched = false;
        this.#host = host;
        this.#now = now;
        this.delivery = new DeliveryController(host, { ...tools, now: () => iso(now()) });
    }
    open() {
        this.#openedAt ||= this.#now();
    }
    set(name, value) {
        this.values = { ...this.values, [name]: value };
        this.#touched = true;
        this.delivery.withdraw();
    }
    /** Checks the form and makes the request to be read through; false when a field is in error. */
    review(context, assessment, response, isForOther) {
        const { locations = [] } = context.config;
        const checked = validateContactForm(this.values, locations.map(({ id }) => id));
        this.errors = checked.ok ? [] : checked.errors;
        this.#host.requestUpdate();
        if (!checked.ok)
            return false;
        const moment = iso(context.now);
        const request = buildContactRequest({
            requestId: uuidV4((count) => crypto.getRandomValues(new Uint8Array(count))),
            createdAt: moment,
            clinic: context.config.clinicName,
            form: checked.form,
            locationName: locations.find(({ id }) => id === checked.form.location)?.name,
            consent: { text: consentText(context), at: moment },
            ...shareable(context, assessment, response),
            isForOther,
            replayCode: encode(context.pack, response, { engine: context.widgetVersion, region: context.config.region }),
            summaryText: { ...context.locale.contact.summary, clinic: clinicName(context) },
            versions: {
                widget: context.widgetVersion,
                content: context.pack.version,
                contentHash: contentHash(context.pack),
                lang: context.locale.lang,
            },
            hints: {
                secondsOpen: (context.now - this.#openedAt) / 1000,
                // Firefox before 120 does not know; then a field that was touched stands for it.
                userActivated: navigator.userActivation?.hasBeenActive ?? this.#touched,
            },
        });
        // The same words as in a try before stay the same request: the clinic must not count it twice.
        const { delivery } = this;
        const earlier = delivery.state.status === 'idle' ? [] : [delivery.request, this.request];
        this.request = earlier.find((known) => known && gist(known) === gist(request)) ?? request;
        return true;
    }
    /** The content is another now: what was made of the earlier one, and is not under way, is made anew. */
    renew() {
        const { delivery } = this;
        delivery.withdraw();
        if (delivery.request !== this.request || canRetry(delivery.state))
            this.request = undefined;
    }
    /** What stands in the form has arrived. */
    get isReceived() {
        return this.delivery.state.status === 'delivered' && this.delivery.request === this.request;
    }
    send() {
        if (!this.request)
            return;
        if (this.delivery.request === this.request && canRetry(this.delivery.state))
            this.delivery.retry();
        else
            this.delivery.send(this.request);
    }
    reset() {
        this.values = emptyContactValues;
        this.errors = [];
        this.request = undefined;
        this.#openedAt = 0;
        this.#touched = false;
        this.delivery.reset();
    }
}

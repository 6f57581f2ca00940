var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { ReactiveElement } from 'lit';
import { property } from 'lit/decorators.js';
import { attributeRows } from './config/schema.js';
/**
 * The attributes, as properties. Each is kept as the page wrote it; `config/` decides what it means and what stands in
 * for it.
 */
export class AdvisorProperties extends ReactiveElement {
    constructor() {
        super(...arguments);
        /** Name of the clinic, as the visitor reads it. */
        this.clinicName = null;
        /** The clinic's phone number, for the call buttons. */
        this.phone = null;
        /** The clinic's e-mail address, offered only where a request did not get through. */
        this.contactEmail = null;
        /** The clinic's own contact page. */
        this.contactUrl = null;
        /** What stands at the end of the plan; `link` needs `contact-url`. */
        this.contact = null;
        /** Where the widget itself posts a request that no listener took. */
        this.contactEndpoint = null;
        /** What the visitor agrees to before sending. */
        this.consentText = null;
        /** The clinic's privacy notice, beside that sentence. */
        this.privacyUrl = null;
        /** Opening hours: says "open now" or when it opens. Never hides what to do in an emergency. */
        this.hours = null;
        /** Time zone of the opening hours. */
        this.timeZone = null;
        /** Which professional care the clinic offers. */
        this.services = null;
        /** A choice in the contact form. */
        this.locations = null;
        /** Country whose emergency number, advice line, names of medicines and units are used. */
        this.region = null;
        /** Emergency number instead of the region's. */
        this.emergencyNumber = null;
        /** Advice line instead of the region's. */
        this.adviceLine = null;
        /** Advice the clinic does not give. Emergency signs, and what to do about them, cannot be hidden. */
        this.hide = null;
        /** Until when the plan suggests cold. */
        this.coldUntilHours = null;
        /** Who reviewed the content for this clinic; stands under the plan. */
        this.reviewedBy = null;
        /** When it was reviewed. */
        this.reviewedOn = null;
        /** When the review runs out. From then on only emergency signs and contact are left. */
        this.reviewBy = null;
        /** `auto` follows the `color-scheme` of the page; a page that turns dark by a class sets `light` or `dark`. */
        this.theme = null;
        /** Level of the first heading. */
        this.headingLevel = null;
        /** In the page, or in a dialog behind a button. The dialog never opens by itself. */
        this.display = null;
        /** Several people use the device: after 15 minutes of rest a warning, then the answers are cleared. */
        this.sharedDevice = false;
        /** In a form of the page: after Send, the field `<name>` carries the request as JSON, `<name>-summary` its text. */
        this.name = null;
        /** The form of the page cannot be sent without a request. */
        this.required = false;
        /** Shows configuration issues on the page. */
        this.debug = false;
    }
    #shadow;
    /**
     * `closed` keeps answers from trackers of the page; `open` is for tests and audits. Read once.
     * @attr shadow
     */
    get shadow() {
        return this.#shadow === undefined ? this.getAttribute('shadow') : this.#shadow;
    }
    set shadow(value) {
        this.#shadow = value;
    }
    /** Lit hands on what was set before the element was defined with the first update: too late for the root. */
    wantsOpenRoot() {
        const early = Object.getOwnPropertyDescriptor(this, 'shadow');
        if (early && Reflect.deleteProperty(this, 'shadow'))
            this.shadow = early.value;
        const { shadow } = this;
        return typeof shadow === 'string' && shadow.trim().toLowerCase() === 'open';
    }
    /** What the page wrote, by attribute. */
    rawConfig() {
        const names = Object.keys(attributeRows);
        return Object.fromEntries(names.map((name) => [attributeRows[name].attribute, this.#raw(name)]));
    }
    #raw(name) {
        // `lang` is a property of every element already, with HTML's own meaning.
        return name === 'lang' ? this.getAttribute('lang') : this[name];
    }
}
__decorate([
    property({ attribute: 'clinic-name' })
], AdvisorProperties.prototype, "clinicName", void 0);
__decorate([
    property()
], AdvisorProperties.prototype, "phone", void 0);
__decorate([
    property({ attribute: 'contact-email' })
], AdvisorProperties.prototype, "contactEmail", void 0);
__decorate([
    property({ attribute: 'contact-url' })
], AdvisorProperties.prototype, "contactUrl", void 0);
__decorate([
    property()
], AdvisorProperties.prototype, "contact", void 0);
__decorate([
    property({ attribute: 'contact-endpoint' })
], AdvisorProperties.prototype, "contactEndpoint", void 0);
__decorate([
    property({ attribute: 'consent-text' })
], AdvisorProperties.prototype, "consentText", void 0);
__decorate([
    property({ attribute: 'privacy-url' })
], AdvisorProperties.prototype, "privacyUrl", void 0);
__decorate([
    property()
], AdvisorProperties.prototype, "hours", void 0);
__decorate([
    property({ attribute: 'time-zone' })
], AdvisorProperties.prototype, "timeZone", void 0);
__decorate([
    property()
], AdvisorProperties.prototype, "services", void 0);
__decorate([
    property()
], AdvisorProperties.prototype, "locations", void 0);
__decorate([
    property()
], AdvisorProperties.prototype, "region", void 0);
__decorate([
    property({ attribute: 'emergency-number' })
], AdvisorProperties.prototype, "emergencyNumber", void 0);
__decorate([
    property({ attribute: 'advice-line' })
], AdvisorProperties.prototype, "adviceLine", void 0);
__decorate([
    property()
], AdvisorProperties.prototype, "hide", void 0);
__decorate([
    property({ attribute: 'cold-until-hours' })
], AdvisorProperties.prototype, "coldUntilHours", void 0);
__decorate([
    property({ attribute: 'reviewed-by' })
], AdvisorProperties.prototype, "reviewedBy", void 0);
__decorate([
    property({ attribute: 'reviewed-on' })
], AdvisorProperties.prototype, "reviewedOn", void 0);
__decorate([
    property({ attribute: 'review-by' })
], AdvisorProperties.prototype, "reviewBy", void 0);
__decorate([
    property()
], AdvisorProperties.prototype, "theme", void 0);
__decorate([
    property({ attribute: 'heading-level' })
], AdvisorProperties.prototype, "headingLevel", void 0);
__decorate([
    property()
], AdvisorProperties.prototype, "display", void 0);
__decorate([
    property({ attribute: 'shared-device', type: Boolean })
], AdvisorProperties.prototype, "sharedDevice", void 0);
__decorate([
    property()
], AdvisorProperties.prototype, "name", void 0);
__decorate([
    property({ type: Boolean })
], AdvisorProperties.prototype, "required", void 0);
__decorate([
    property({ type: Boolean })
], AdvisorProperties.prototype, "debug", void 0);

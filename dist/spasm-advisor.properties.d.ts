import type { PropertyDeclarations } from 'lit';
import type { RawConfig } from './config/resolve.js';
import type { ClinicPackInput } from './content/clinic-pack.schema.js';
import { AdvisorListeners } from './spasm-advisor.listeners.js';
type Text = string | null;
/**
 * The attributes, as properties. Each is kept as the page wrote it; `config/` decides what it means and what stands in
 * for it.
 */
export declare abstract class AdvisorProperties extends AdvisorListeners {
    #private;
    static properties: PropertyDeclarations;
    constructor();
    /** Name of the clinic, as the visitor reads it. */
    clinicName: Text;
    /** The clinic's phone number, for the call buttons. */
    phone: Text;
    /** The clinic's e-mail address, offered only where a request did not get through. */
    contactEmail: Text;
    /** The clinic's own contact page. */
    contactUrl: Text;
    /** What stands at the end of the plan; `link` needs `contact-url`. */
    contact: Text;
    /** Where the widget itself posts a request that no listener took. */
    contactEndpoint: Text;
    /** What the visitor agrees to before sending. */
    consentText: Text;
    /** The clinic's privacy notice, beside that sentence. */
    privacyUrl: Text;
    /** Opening hours: says "open now" or when it opens. Never hides what to do in an emergency. */
    hours: Text;
    /** Time zone of the opening hours. */
    timeZone: Text;
    /** Which professional care the clinic offers. */
    services: Text;
    /** A choice in the contact form. */
    locations: Text;
    /** Country whose emergency number, advice line, names of medicines and units are used. */
    region: Text;
    /** Emergency number instead of the region's. */
    emergencyNumber: Text;
    /** Advice line instead of the region's. */
    adviceLine: Text;
    /** Advice the clinic does not give. Emergency signs, and what to do about them, cannot be hidden. */
    hide: Text;
    /** Until when the plan suggests cold. */
    coldUntilHours: Text;
    /** Who reviewed the content for this clinic; stands under the plan. */
    reviewedBy: Text;
    /** When it was reviewed. */
    reviewedOn: Text;
    /** When the review runs out. From then on only emergency signs and contact are left. */
    reviewBy: Text;
    /** `auto` follows the `color-scheme` of the page; a page that turns dark by a class sets `light` or `dark`. */
    theme: Text;
    /** Level of the first heading. */
    headingLevel: Text;
    /** In the page, or in a dialog behind a button. The dialog never opens by itself. */
    display: Text;
    /** Several people use the device: after 15 minutes of rest a warning, then the answers are cleared. */
    sharedDevice: boolean;
    /** In a form of the page: after Send, the field `<name>` carries the request as JSON, `<name>-summary` its text. */
    name: Text;
    /** The form of the page cannot be sent without a request. */
    required: boolean;
    /** Shows configuration issues on the page. */
    debug: boolean;
    /**
     * Content of the clinic's own, as an object; it wins over the slot `pack`. Another object takes effect at once.
     * @default null
     */
    pack: ClinicPackInput | null;
    /**
     * `closed` keeps answers from trackers of the page; `open` is for tests and audits. Read once.
     * @attr shadow
     */
    get shadow(): Text;
    set shadow(value: Text);
    /** Lit hands on what was set before the element was defined with the first update: too late for the root. */
    protected wantsOpenRoot(): boolean;
    /** What the page wrote, by attribute. */
    protected rawConfig(): RawConfig;
}
export {};

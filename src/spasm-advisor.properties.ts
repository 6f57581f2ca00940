import { property } from 'lit/decorators.js';
import { attributeRows, type ConfigProperty } from './config/schema.js';
import type { RawConfig } from './config/resolve.js';
import type { ClinicPackInput } from './content/schema.js';
import { AdvisorListeners } from './spasm-advisor.listeners.js';

type Text = string | null;

/** To HTML every value means "on". `debug="false"` hardly does: what is odd is kept, so that `config/` can tell of it. */
const flag = (text: string | null) =>
  text !== null && (/^\s*(true|debug|required|shared-device)?\s*$/i.test(text) || text);

/**
 * The attributes, as properties. Each is kept as the page wrote it; `config/` decides what it means and what stands in
 * for it.
 */
export abstract class AdvisorProperties extends AdvisorListeners {
  /** Name of the clinic, as the visitor reads it. */
  @property({ attribute: 'clinic-name' }) clinicName: Text = null;
  /** The clinic's phone number, for the call buttons. */
  @property() phone: Text = null;
  /** The clinic's e-mail address, offered only where a request did not get through. */
  @property({ attribute: 'contact-email' }) contactEmail: Text = null;
  /** The clinic's own contact page. */
  @property({ attribute: 'contact-url' }) contactUrl: Text = null;
  /** What stands at the end of the plan; `link` needs `contact-url`. */
  @property() contact: Text = null;
  /** Where the widget itself posts a request that no listener took. */
  @property({ attribute: 'contact-endpoint' }) contactEndpoint: Text = null;
  /** What the visitor agrees to before sending. */
  @property({ attribute: 'consent-text' }) consentText: Text = null;
  /** The clinic's privacy notice, beside that sentence. */
  @property({ attribute: 'privacy-url' }) privacyUrl: Text = null;
  /** Opening hours: says "open now" or when it opens. Never hides what to do in an emergency. */
  @property() hours: Text = null;
  /** Time zone of the opening hours. */
  @property({ attribute: 'time-zone' }) timeZone: Text = null;
  /** Which professional care the clinic offers. */
  @property() services: Text = null;
  /** A choice in the contact form. */
  @property() locations: Text = null;
  /** Country whose emergency number, advice line, names of medicines and units are used. */
  @property() region: Text = null;
  /** Emergency number instead of the region's. */
  @property({ attribute: 'emergency-number' }) emergencyNumber: Text = null;
  /** Advice line instead of the region's. */
  @property({ attribute: 'advice-line' }) adviceLine: Text = null;
  /** Advice the clinic does not give. Emergency signs, and what to do about them, cannot be hidden. */
  @property() hide: Text = null;
  /** Until when the plan suggests cold. */
  @property({ attribute: 'cold-until-hours' }) coldUntilHours: Text = null;
  /** Who reviewed the content for this clinic; stands under the plan. */
  @property({ attribute: 'reviewed-by' }) reviewedBy: Text = null;
  /** When it was reviewed. */
  @property({ attribute: 'reviewed-on' }) reviewedOn: Text = null;
  /** When the review runs out. From then on only emergency signs and contact are left. */
  @property({ attribute: 'review-by' }) reviewBy: Text = null;
  /** `auto` follows the `color-scheme` of the page; a page that turns dark by a class sets `light` or `dark`. */
  @property() theme: Text = null;
  /** Level of the first heading. */
  @property({ attribute: 'heading-level' }) headingLevel: Text = null;
  /** In the page, or in a dialog behind a button. The dialog never opens by itself. */
  @property() display: Text = null;
  /** Several people use the device: after 15 minutes of rest a warning, then the answers are cleared. */
  @property({ attribute: 'shared-device', converter: flag }) sharedDevice = false;
  /** In a form of the page: after Send, the field `<name>` carries the request as JSON, `<name>-summary` its text. */
  @property() name: Text = null;
  /** The form of the page cannot be sent without a request. */
  @property({ converter: flag }) required = false;
  /** Shows configuration issues on the page. */
  @property({ converter: flag }) debug = false;

  /** Content of the clinic's own, as an object; it wins over the slot `pack`. Another object takes effect at once. */
  @property({ attribute: false }) pack: ClinicPackInput | null = null;

  #shadow: Text | undefined;
  /**
   * `closed` keeps answers from trackers of the page; `open` is for tests and audits. Read once.
   * @attr shadow
   */
  get shadow(): Text {
    return this.#shadow === undefined ? this.getAttribute('shadow') : this.#shadow;
  }
  set shadow(value: Text) {
    this.#shadow = value;
  }

  /** Lit hands on what was set before the element was defined with the first update: too late for the root. */
  protected wantsOpenRoot(): boolean {
    const early = Object.getOwnPropertyDescriptor(this, 'shadow');
    if (early && Reflect.deleteProperty(this, 'shadow')) this.shadow = early.value as Text;
    const { shadow } = this;
    return typeof shadow === 'string' && shadow.trim().toLowerCase() === 'open';
  }

  /** What the page wrote, by attribute. */
  protected rawConfig(): RawConfig {
    const names = Object.keys(attributeRows) as ConfigProperty[];
    return Object.fromEntries(names.map((name) => [attributeRows[name].attribute, this.#raw(name)]));
  }

  #raw(name: ConfigProperty): unknown {
    // `lang` is a property of every element already, with HTML's own meaning.
    return name === 'lang' ? this.getAttribute('lang') : this[name];
  }
}

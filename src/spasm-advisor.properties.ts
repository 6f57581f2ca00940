import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { attributeRows, type ConfigProperty } from './config/schema.js';
import type { RawConfig } from './config/resolve.js';

type Text = string | null;

/**
 * The attributes, as properties. Each is kept as the page wrote it; `config/` decides what it means and what stands in
 * for it.
 */
export abstract class AdvisorProperties extends LitElement {
  /** Name of the clinic; without it the visitor reads "the clinic". */
  @property({ attribute: 'clinic-name' }) clinicName: Text = null;
  /** The clinic's phone number, for the call buttons. */
  @property() phone: Text = null;
  /** The clinic's e-mail address, offered when a request did not get through. */
  @property({ attribute: 'contact-email' }) contactEmail: Text = null;
  /** The clinic's own contact page. */
  @property({ attribute: 'contact-url' }) contactUrl: Text = null;
  /** What stands at the end of the plan: `form`, `link` or `none`. */
  @property() contact: Text = null;
  /** Address to which the widget itself posts a request that nobody on the page claimed. */
  @property({ attribute: 'contact-endpoint' }) contactEndpoint: Text = null;
  /** The sentence the visitor agrees to before sending. */
  @property({ attribute: 'consent-text' }) consentText: Text = null;
  /** The clinic's privacy notice. */
  @property({ attribute: 'privacy-url' }) privacyUrl: Text = null;
  /** Opening hours, such as `Mo-Fr 08:00-17:30; Sa 09:00-12:00`. */
  @property() hours: Text = null;
  /** IANA time zone of the opening hours. */
  @property({ attribute: 'time-zone' }) timeZone: Text = null;
  /** Which professional care the clinic offers. */
  @property() services: Text = null;
  /** Locations to choose from, as `id: name` pairs separated by `;`. */
  @property() locations: Text = null;
  /** Country whose numbers and names are used. */
  @property() region: Text = null;
  /** Emergency number instead of the region's. */
  @property({ attribute: 'emergency-number' }) emergencyNumber: Text = null;
  /** Advice line instead of the region's. */
  @property({ attribute: 'advice-line' }) adviceLine: Text = null;
  /** Remedies, topics or features the clinic has switched off. */
  @property() hide: Text = null;
  /** Which custom the plan mentions for cold: `48` or `72` hours. */
  @property({ attribute: 'cold-until-hours' }) coldUntilHours: Text = null;
  /** Who reviewed the content for this clinic. */
  @property({ attribute: 'reviewed-by' }) reviewedBy: Text = null;
  /** When it was reviewed, as a date. */
  @property({ attribute: 'reviewed-on' }) reviewedOn: Text = null;
  /** When the review runs out, as a date. */
  @property({ attribute: 'review-by' }) reviewBy: Text = null;
  /** `auto` follows the page's colour scheme; or `light`, or `dark`. */
  @property() theme: Text = null;
  /** Level of the first heading, `1` to `6`. */
  @property({ attribute: 'heading-level' }) headingLevel: Text = null;
  /** `inline`, or `dialog` behind a button. */
  @property() display: Text = null;
  /** The device is used by several people. */
  @property({ attribute: 'shared-device', type: Boolean }) sharedDevice = false;
  /** `closed` or `open`; read once, when first connected. */
  @property() shadow: Text = null;
  /** Name of the form field that carries the request in a form of the page. */
  @property() name: Text = null;
  /** The form of the page needs a request. */
  @property({ type: Boolean }) required = false;
  /** Shows configuration issues on the page. */
  @property({ type: Boolean }) debug = false;

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

import type { PropertyDeclarations } from 'lit';
import { attributeRows, type ConfigProperty } from './config/schema.js';
import type { RawConfig } from './config/resolve.js';
import type { ClinicPackInput } from './content/clinic-pack.schema.js';
import { AdvisorListeners } from './spasm-advisor.listeners.js';

type Text = string | null;

/** To HTML every value means "on". `debug="false"` hardly does: what is odd is kept, so that `config/` can tell of it. */
const flag = (text: string | null) =>
  text !== null && (/^\s*(true|debug|required|shared-device)?\s*$/i.test(text) || text);

/** Not `lang`, a property of every element, and not `shadow`, which is read once. */
const ownRows = Object.entries(attributeRows).filter(([name]) => name !== 'lang' && name !== 'shadow');

/**
 * The attributes, as properties. Each is kept as the page wrote it; `config/` decides what it means and what stands in
 * for it.
 */
export abstract class AdvisorProperties extends AdvisorListeners {
  static override properties: PropertyDeclarations = {
    ...Object.fromEntries(
      ownRows.map(([name, { attribute, kind }]) => [
        name,
        kind === 'text' ? { attribute } : { attribute, converter: flag },
      ]),
    ),
    pack: { attribute: false },
  };

  constructor() {
    super();
    const absent = ownRows.map(([name, { kind }]) => [name, kind === 'text' ? null : false]);
    Object.assign(this, { pack: null, ...Object.fromEntries(absent) });
  }

  /** Name of the clinic, as the visitor reads it. */
  declare clinicName: Text;
  /** The clinic's phone number, for the call buttons. */
  declare phone: Text;
  /** The clinic's e-mail address, offered only where a request did not get through. */
  declare contactEmail: Text;
  /** The clinic's own contact page. */
  declare contactUrl: Text;
  /** What stands at the end of the plan; `link` needs `contact-url`. */
  declare contact: Text;
  /** Where the widget itself posts a request that no listener took. */
  declare contactEndpoint: Text;
  /** What the visitor agrees to before sending. */
  declare consentText: Text;
  /** The clinic's privacy notice, beside that sentence. */
  declare privacyUrl: Text;
  /** Opening hours: says "open now" or when it opens. Never hides what to do in an emergency. */
  declare hours: Text;
  /** Time zone of the opening hours. */
  declare timeZone: Text;
  /** Which professional care the clinic offers. */
  declare services: Text;
  /** A choice in the contact form. */
  declare locations: Text;
  /** Country whose emergency number, advice line, names of medicines and units are used. */
  declare region: Text;
  /** Emergency number instead of the region's. */
  declare emergencyNumber: Text;
  /** Advice line instead of the region's. */
  declare adviceLine: Text;
  /** Advice the clinic does not give. Emergency signs, and what to do about them, cannot be hidden. */
  declare hide: Text;
  /** Until when the plan suggests cold. */
  declare coldUntilHours: Text;
  /** Who reviewed the content for this clinic; stands under the plan. */
  declare reviewedBy: Text;
  /** When it was reviewed. */
  declare reviewedOn: Text;
  /** When the review runs out. From then on only emergency signs and contact are left. */
  declare reviewBy: Text;
  /** `auto` follows the `color-scheme` of the page; a page that turns dark by a class sets `light` or `dark`. */
  declare theme: Text;
  /** Level of the first heading. */
  declare headingLevel: Text;
  /** In the page, or in a dialog behind a button. The dialog never opens by itself. */
  declare display: Text;
  /** Several people use the device: after 15 minutes of rest a warning, then the answers are cleared. */
  declare sharedDevice: boolean;
  /** In a form of the page: after Send, the field `<name>` carries the request as JSON, `<name>-summary` its text. */
  declare name: Text;
  /** The form of the page cannot be sent without a request. */
  declare required: boolean;
  /** Shows configuration issues on the page. */
  declare debug: boolean;

  /**
   * Content of the clinic's own, as an object; it wins over the slot `pack`. Another object takes effect at once.
   * @default null
   */
  declare pack: ClinicPackInput | null;

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

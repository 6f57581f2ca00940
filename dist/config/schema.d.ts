import { type WeeklyHours } from '../formats/hours.js';
import { type PhoneLink } from '../formats/phone.js';
/** What parsing needs from outside. */
export interface ConfigEnvironment {
    /** The page's base URL, against which paths are resolved. */
    readonly baseUrl: string;
    /** The remedies of the pack in use; without the list any well-formed id is let through `hide`. */
    readonly remedyIds?: readonly string[];
}
/** `undefined`: refused. `used`, in words: only a part of the value could be kept. */
export type Parsed<T> = {
    readonly value: T;
    readonly used?: string;
} | undefined;
/** One attribute: how it is called, what it may hold, what stands in for it. */
export interface AttributeRow<T> {
    readonly attribute: string;
    /** A boolean attribute counts by being there; every other value is a trimmed text. */
    readonly kind: 'text' | 'boolean';
    readonly fallback: T;
    /** The fallback in words, for an issue. */
    readonly fallbackWords: string;
    /** What the attribute takes, in words that tell how to mend it. */
    readonly expected: string;
    /** Reported when the attribute is absent. */
    readonly required?: true;
    readonly parse: (text: string, environment: ConfigEnvironment) => Parsed<T>;
}
export interface EmailLink {
    readonly address: string;
    readonly href: string;
}
export interface ClinicLocation {
    readonly id: string;
    readonly name: string;
}
/** What a clinic offers, as it writes it -> the remedies that stand for it in a plan. */
export declare const serviceRemedies: {
    readonly physiotherapy: readonly ["physio"];
    readonly chiropractic: readonly ["chiropractic"];
    readonly massage: readonly ["massage-pro"];
    readonly acupuncture: readonly ["acupuncture"];
    readonly injections: readonly ["cortisone"];
    readonly imaging: readonly ["imaging"];
    readonly specialist: readonly ["spine-specialist", "neurologist"];
};
export type Service = keyof typeof serviceRemedies;
export declare const services: Service[];
/** What `hide` takes besides remedies and topics. Red flags, safety net and emergency card have no name on purpose. */
export declare const hideableFeatures: readonly ["library", "timers", "sources"];
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;
type Optional<T> = T | undefined;
/**
 * One row per attribute, keyed by the property of the same meaning. The defaults are in here and nowhere else; the
 * first value of a choice is its default.
 */
export declare const attributeRows: {
    readonly clinicName: AttributeRow<Optional<string>>;
    readonly phone: AttributeRow<Optional<PhoneLink>>;
    readonly contactEmail: AttributeRow<Optional<EmailLink>>;
    readonly contactUrl: AttributeRow<Optional<string>>;
    readonly contact: AttributeRow<"none" | "form" | "link">;
    readonly contactEndpoint: AttributeRow<Optional<string>>;
    readonly consentText: AttributeRow<Optional<string>>;
    readonly privacyUrl: AttributeRow<Optional<string>>;
    readonly hours: AttributeRow<Optional<WeeklyHours>>;
    readonly timeZone: AttributeRow<Optional<string>>;
    readonly services: AttributeRow<Optional<readonly ("massage" | "acupuncture" | "injections" | "chiropractic" | "imaging" | "physiotherapy" | "specialist")[]>>;
    readonly locations: AttributeRow<Optional<readonly ClinicLocation[]>>;
    readonly region: AttributeRow<Optional<"US" | "GB" | "CA" | "AU" | "NZ" | "IE" | "IN" | "TR" | "EU">>;
    readonly emergencyNumber: AttributeRow<Optional<PhoneLink>>;
    readonly adviceLine: AttributeRow<Optional<PhoneLink>>;
    readonly hide: AttributeRow<readonly string[]>;
    readonly coldUntilHours: AttributeRow<48 | 72>;
    readonly reviewedBy: AttributeRow<Optional<string>>;
    readonly reviewedOn: AttributeRow<Optional<string>>;
    readonly reviewBy: AttributeRow<Optional<string>>;
    readonly theme: AttributeRow<"auto" | "light" | "dark">;
    readonly headingLevel: AttributeRow<HeadingLevel>;
    readonly display: AttributeRow<"inline" | "dialog">;
    readonly lang: AttributeRow<Optional<string>>;
    readonly sharedDevice: AttributeRow<boolean>;
    readonly shadow: AttributeRow<"closed" | "open">;
    readonly name: AttributeRow<Optional<string>>;
    readonly required: AttributeRow<boolean>;
    readonly debug: AttributeRow<boolean>;
};
export type ConfigProperty = keyof typeof attributeRows;
type ValueOf<Row> = Row extends AttributeRow<infer T> ? T : never;
/** What the attributes come to: always valid, whatever the page wrote. */
export type AdvisorConfig = {
    readonly [P in ConfigProperty]: ValueOf<(typeof attributeRows)[P]>;
};
/** The attributes of the element, in the order they are documented. */
export declare const attributeNames: readonly string[];
export {};

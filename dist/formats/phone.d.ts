/** A number as people read it, and as a call button needs it. */
export interface PhoneLink {
    readonly display: string;
    /** `tel:` and digits, with a leading `+` where the number is an international one. */
    readonly href: string;
}
/** Digits of a number somebody can be called back on (E.164 has 15 at most; the shortest local numbers have 7). */
export declare const PHONE_DIGITS: {
    readonly min: 7;
    readonly max: 15;
};
/** Emergency numbers and advice lines can be as short as 111. */
export declare const SHORT_NUMBER_DIGITS: {
    readonly min: 3;
    readonly max: 15;
};
/** 7 to 15 digits and `+ ( ) - . space`. Digits and separators share no character, so matching takes linear time. */
export declare const PHONE_PATTERN: RegExp;
/** Longer than any number with its brackets and spaces; stops a page of spaces around seven digits. */
export declare const PHONE_MAX_LENGTH = 64;
/** Whether a visitor's number is plausible. Not checked against a numbering plan: a wrong refusal loses a request. */
export declare const isPhone: (text: string) => boolean;
/**
 * Reads a number a clinic wrote, for a call button. The link holds digits only; a bracketed trunk zero after a country
 * code, as in `+44 (0)20 ...`, is shown but not dialled.
 */
export declare const parsePhone: (text: string, digits?: {
    readonly min: number;
    readonly max: number;
}) => PhoneLink | undefined;
/** The call link of a number of the project's own data; a mistake there is a mistake of ours, so it throws. */
export declare const phoneLink: (display: string) => PhoneLink;

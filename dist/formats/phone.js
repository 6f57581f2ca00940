/** Digits of a number somebody can be called back on (E.164 has 15 at most; the shortest local numbers have 7). */
export const PHONE_DIGITS = { min: 7, max: 15 };
/** Emergency numbers and advice lines can be as short as 111. */
export const SHORT_NUMBER_DIGITS = { min: 3, max: 15 };
/** 7 to 15 digits and `+ ( ) - . space`. Digits and separators share no character, so matching takes linear time. */
export const PHONE_PATTERN = /^[+().\- ]*(?:[0-9][+().\- ]*){7,15}$/;
/** Longer than any number with its brackets and spaces; stops a page of spaces around seven digits. */
export const PHONE_MAX_LENGTH = 64;
/** Whether a visitor's number is plausible. Not checked against a numbering plan: a wrong refusal loses a request. */
export const isPhone = (text) => text.length <= PHONE_MAX_LENGTH && PHONE_PATTERN.test(text);
/**
 * Reads a number a clinic wrote, for a call button. The link holds digits only; a bracketed trunk zero after a country
 * code, as in `+44 (0)20 ...`, is shown but not dialled.
 */
export const parsePhone = (text, digits = PHONE_DIGITS) => {
    if (text.length > PHONE_MAX_LENGTH || !/^\+?[0-9().\- ]+$/.test(text))
        return undefined;
    const international = text.startsWith('+');
    const dialled = (international ? text.replace(/\(\s*0\s*\)/, '') : text).replace(/[^0-9]/g, '');
    if (dialled.length < digits.min || dialled.length > digits.max)
        return undefined;
    return { display: text, href: `tel:${international ? '+' : ''}${dialled}` };
};
/** The call link of a number of the project's own data; a mistake there is a mistake of ours, so it throws. */
export const phoneLink = (display) => {
    const link = parsePhone(display, SHORT_NUMBER_DIGITS);
    if (!link)
        throw new TypeError(`Not a phone number: ${display}`);
    return link;
};

/** The longest address mail servers carry (RFC 5321). */
const EMAIL_MAX_LENGTH = 254;
const LOCAL = /^[^\s\p{C}@<>()[\]\\,;:"]{1,64}$/u;
const LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?$/u;
/**
 * A plain, sensible check that lets every living address through, letters of all scripts included. It refuses what
 * could turn one address into several or into a header: white space, control characters, brackets, commas, quotes.
 */
export const isEmail = (text) => {
    if (text.length > EMAIL_MAX_LENGTH)
        return false;
    const [local, domain, ...more] = text.split('@');
    if (local === undefined || domain === undefined || more.length > 0 || !LOCAL.test(local))
        return false;
    const labels = domain.split('.');
    const top = labels.at(-1) ?? '';
    return labels.length > 1 && labels.every((label) => LABEL.test(label)) && /\p{L}/u.test(top);
};

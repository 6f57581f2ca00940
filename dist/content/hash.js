import { fingerprint } from './fingerprint.js';
const hashes = new WeakMap();
/**
 * A fingerprint of a pack, so that a clinic and a reviewer can tell whether they talk about the same content. With content
 * of a clinic's own: that of the built-in content, a dash, and that of the clinic's.
 */
export function contentHash(pack) {
    const own = pack.clinic?.content;
    const hash = own ?? hashes.get(pack) ?? fingerprint(JSON.stringify(pack));
    hashes.set(pack, hash);
    return hash;
}
/** The pack in another language: the same content, with the same fingerprint. */
export function inOtherWords(pack, words) {
    const other = { ...pack, ...words };
    hashes.set(other, contentHash(pack));
    return other;
}
/** The same for what decides alone: texts and languages do not count. */
export function rulesHash({ questionnaire, redFlags, modifiers, remedies, planLimits, clinic }) {
    return clinic?.rules ?? contentHash({ questionnaire, redFlags, modifiers, remedies, planLimits });
}

import { inOtherWords } from '../content/hash.js';
/** Tags know no upper case. */
export const isSameTag = (one, other) => one.toLowerCase() === other.toLowerCase();
/** The placeholders of a sentence, in no order: another language may say them in another one. */
const holes = (sentence) => (sentence.match(/\{[\w-]+\}/g) ?? []).sort().join(' ');
/** Where a translation does not mirror the English, and what belongs there. */
class Unlike {
    constructor(expected) {
        this.expected = expected;
    }
}
function wanted(english) {
    if (typeof english === 'string')
        return holes(english) ? `text with ${holes(english)}` : 'text';
    return Array.isArray(english) ? `a list of ${english.length}` : 'words by id';
}
/**
 * The translation as far as the English goes; whatever else it holds is left behind. Nothing may be missing, in a list
 * nothing added, and every placeholder has its place: a gap could stand where the number to call should.
 * @throws Unlike naming the place where it does not
 */
function mirrored(given, english, path) {
    const isText = typeof english === 'string';
    const isFine = isText
        ? typeof given === 'string' && given.trim() && holes(given) === holes(english)
        : typeof given === 'object' && given && (!Array.isArray(english) || english.length === given.length);
    if (!isFine)
        throw new Unlike(`a locale whose ${path} mirrors the English: ${wanted(english)}`);
    if (isText)
        return given;
    const pick = (key, words) => mirrored(Object.hasOwn(given, key) ? given[key] : undefined, words, `${path}.${key}`);
    const entries = Object.entries(english).map(([key, words]) => [key, pick(key, words)]);
    return (Array.isArray(english) ? entries.map(([, words]) => words) : Object.fromEntries(entries));
}
const isWords = (given) => given === undefined ||
    (typeof given === 'object' &&
        !!given &&
        Object.values(given).every((word) => typeof word === 'string' && word.trim()));
/** @returns why not, in words that tell how to mend it */
function translated(given, english) {
    const { lang, dir, contentVersion, names, illustrations, sources } = given;
    const { pack, learn } = english;
    if (contentVersion !== pack.version)
        return `a locale for content ${pack.version}`;
    if (dir !== 'ltr' && dir !== 'rtl')
        return 'a locale with dir ltr or rtl';
    if (![names, illustrations, sources].every(isWords))
        return 'a locale with words for names, illustrations and sources';
    const { lang: _lang, dir: _dir, ...ui } = english.locale;
    const { text, notes, kinds, checked } = learn;
    return {
        locale: { ...mirrored(given.ui, ui, 'ui'), lang, dir },
        pack: inOtherWords(pack, {
            lang,
            text: mirrored(given.text, pack.text, 'text'),
            sources: pack.sources.map((row) => ({ ...row, title: sources?.[row.id] ?? row.title })),
        }),
        learn: { ...learn, ...mirrored(given.learn, { text, notes, kinds, checked }, 'learn') },
        names,
        ...(illustrations && { illustrations }),
    };
}
/**
 * The language of a locale that a script has brought, or why it cannot be used. Never throws, and keeps nothing of the
 * script's own object: what was checked is what is shown.
 */
export function languageOf(given, english) {
    let value = '';
    let expected = 'a locale: an object of words, with a language tag as lang';
    try {
        const copy = JSON.parse(JSON.stringify(given));
        if (/^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(copy.lang)) {
            value = copy.lang;
            // What is no tag to `Intl` would throw with the first number on a screen.
            Intl.getCanonicalLocales(value);
            const language = translated(copy, english);
            if (typeof language !== 'string')
                return language;
            expected = language;
        }
    }
    catch (error) {
        // What cannot be read as data is no locale.
        if (error instanceof Unlike)
            expected = error.expected;
    }
    return { attribute: 'lang', value, expected, used: english.pack.lang };
}

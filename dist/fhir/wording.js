import { regionFor } from '../config/regions.js';
import { fill } from '../i18n/fill.js';
import { en } from '../i18n/locales/en.js';
import { quantityWords } from '../i18n/quantity.js';
import { toText } from './primitives.js';
/** A sentence of the pack made ready to read: numbers and words of the region in their places. */
export function wording({ region, locale = en, words: own }) {
    const { emergency, medicines, temperature, words } = regionFor(region);
    const numbers = emergency.map(({ display }) => display);
    const fixed = {
        ...words,
        clinic: locale.clinic,
        emergency: numbers.reduce((first, second) => fill(locale.emergencyNumbers, { first, second })),
        paracetamol: medicines.paracetamol.name,
        ...own,
    };
    const format = { lang: locale.lang, words: locale.quantity, temperature };
    return (sentence, quantities) => toText(fill(sentence, { ...fixed, ...quantityWords(quantities, format) }));
}

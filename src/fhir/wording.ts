import { regionFor } from '../config/regions.js';
import type { Quantity, RegionCode } from '../content/schema.js';
import { fill, type Words } from '../i18n/fill.js';
import type { Locale } from '../i18n/locale.js';
import { en } from '../i18n/locales/en.js';
import { quantityWords } from '../i18n/quantity.js';
import { toText } from './primitives.js';

export interface WordingOptions {
  /** Words and units of a country; without it the neutral ones. */
  readonly region?: RegionCode;
  /** How numbers are written in the language of the pack; English by default. */
  readonly locale?: Pick<Locale, 'lang' | 'quantity' | 'clinic' | 'emergencyNumbers'>;
  /** Words for placeholders that are the reader's own, or in another language than English. */
  readonly words?: Words;
}

/** A sentence of the pack made ready to read: numbers and words of the region in their places. */
export function wording({ region, locale = en, words: own }: WordingOptions) {
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
  return (sentence: string, quantities?: Readonly<Record<string, Quantity>>): string =>
    toText(fill(sentence, { ...fixed, ...quantityWords(quantities, format) }));
}

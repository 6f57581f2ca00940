import type { Quantity, RegionCode } from '../content/schema.js';
import { type Words } from '../i18n/fill.js';
import type { Locale } from '../i18n/locale.js';
export interface WordingOptions {
    /** Words and units of a country; without it the neutral ones. */
    readonly region?: RegionCode;
    /** How numbers are written in the language of the pack; English by default. */
    readonly locale?: Pick<Locale, 'lang' | 'quantity' | 'clinic' | 'emergencyNumbers'>;
    /** Words for placeholders that are the reader's own, or in another language than English. */
    readonly words?: Words;
}
/** A sentence of the pack made ready to read: numbers and words of the region in their places. */
export declare function wording({ region, locale, words: own }: WordingOptions): (sentence: string, quantities?: Readonly<Record<string, Quantity>>) => string;

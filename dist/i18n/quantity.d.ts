import type { Quantity } from '../content/schema.js';
import { type Words } from './fill.js';
/** How a locale writes what `Intl` does not know: ranges, and milligrams, which are no unit of ECMA-402. */
export interface QuantityWords {
    /** With `{low}` and `{high}`. */
    readonly range: string;
    /** With `{amount}`. */
    readonly milligram: string;
    /** With `{first}` and `{second}`: the same amount in another unit. */
    readonly alsoIn: string;
}
export interface QuantityFormat {
    readonly lang: string;
    readonly words: QuantityWords;
    /** The scale people of the region read first; both are shown where there are two. */
    readonly temperature?: readonly ('C' | 'F')[];
}
/** The quantity in words of the language: "10 to 20 minutes", "37 to 38°C (98.6 to 100.4°F)". */
export declare function formatQuantity({ value, unit }: Quantity, format: QuantityFormat): string;
/** The quantities of a row as words for its sentences. */
export declare function quantityWords(numbers: Readonly<Record<string, Quantity>> | undefined, format: QuantityFormat): Words;

import type { Quantity, Unit } from '../content/schema.js';
import { fill, type Words } from './fill.js';

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

type Converted = { readonly unit: string; readonly factor: number; readonly offset?: number; readonly step: number };

/** Units read in other countries, rounded to what people would say. */
const alternatives: Partial<Record<Unit, Converted>> = {
  kilogram: { unit: 'pound', factor: 2.20462, step: 5 },
  metre: { unit: 'foot', factor: 3.28084, step: 1 },
};
const fahrenheit: Converted = { unit: 'fahrenheit', factor: 9 / 5, offset: 32, step: 0.1 };
const intlUnits: Partial<Record<Unit, string>> = { metre: 'meter', millilitre: 'milliliter' };
const shortUnits: readonly string[] = ['celsius', 'fahrenheit', 'kilogram', 'pound'];

/** Making a format takes longer than all else in a plan together, so each is made once. */
const formats = new Map<string, Intl.NumberFormat>();

function written(amount: number, lang: string, unit?: string): string {
  const key = `${lang} ${unit}`;
  let format = formats.get(key);
  if (!format) {
    const unitDisplay = unit && shortUnits.includes(unit) ? 'short' : 'long';
    format = new Intl.NumberFormat(lang, {
      ...(unit && { style: 'unit', unit, unitDisplay }),
      maximumFractionDigits: 1,
    });
    formats.set(key, format);
  }
  return format.format(amount);
}

function plain(amount: number, { lang }: QuantityFormat): string {
  return written(amount, lang);
}

function withUnit(amount: number, unit: string, { lang }: QuantityFormat): string {
  return written(amount, lang, unit);
}

function single(amount: number, unit: Unit, format: QuantityFormat): string {
  if (unit === 'time') return plain(amount, format);
  if (unit === 'milligram') return fill(format.words.milligram, { amount: plain(amount, format) });
  return withUnit(amount, intlUnits[unit] ?? unit, format);
}

function convert(amount: number, { factor, offset = 0, step }: Converted): number {
  return Math.round((amount * factor + offset) / step) * step;
}

function both(first: string, second: string, { words }: QuantityFormat): string {
  return fill(words.alsoIn, { first, second });
}

/** The quantity in words of the language: "10 to 20 minutes", "37 to 38°C (98.6 to 100.4°F)". */
export function formatQuantity({ value, unit }: Quantity, format: QuantityFormat): string {
  const spoken = (full: (amount: number) => string, number: (amount: number) => number) =>
    typeof value === 'number'
      ? full(value)
      : fill(format.words.range, { low: plain(number(value[0]), format), high: full(value[1]) });
  const own = spoken(
    (amount) => single(amount, unit, format),
    (amount) => amount,
  );
  const other = unit === 'celsius' ? fahrenheit : alternatives[unit];
  if (!other) return own;
  const converted = spoken(
    (amount) => withUnit(convert(amount, other), other.unit, format),
    (amount) => convert(amount, other),
  );
  const isOtherFirst = unit === 'celsius' && format.temperature?.[0] === 'F';
  return isOtherFirst ? both(converted, own, format) : both(own, converted, format);
}

/** The quantities of a row as words for its sentences. */
export function quantityWords(numbers: Readonly<Record<string, Quantity>> | undefined, format: QuantityFormat): Words {
  return Object.fromEntries(
    Object.entries(numbers ?? {}).map(([name, quantity]) => [name, formatQuantity(quantity, format)]),
  );
}

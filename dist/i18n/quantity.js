import { fill } from './fill.js';
/** Units read in other countries, rounded to what people would say. */
const alternatives = {
    kilogram: { unit: 'pound', factor: 2.20462, step: 5 },
    metre: { unit: 'foot', factor: 3.28084, step: 1 },
};
const fahrenheit = { unit: 'fahrenheit', factor: 9 / 5, offset: 32, step: 0.1 };
const intlUnits = { metre: 'meter', millilitre: 'milliliter' };
const shortUnits = ['celsius', 'fahrenheit', 'kilogram', 'pound'];
/** Making a format takes longer than all else in a plan together, so each is made once. */
const formats = new Map();
function written(amount, lang, unit) {
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
function plain(amount, { lang }) {
    return written(amount, lang);
}
function withUnit(amount, unit, { lang }) {
    return written(amount, lang, unit);
}
function single(amount, unit, format) {
    if (unit === 'time')
        return plain(amount, format);
    if (unit === 'milligram')
        return fill(format.words.milligram, { amount: plain(amount, format) });
    return withUnit(amount, intlUnits[unit] ?? unit, format);
}
function convert(amount, { factor, offset = 0, step }) {
    return Math.round((amount * factor + offset) / step) * step;
}
function both(first, second, { words }) {
    return fill(words.alsoIn, { first, second });
}
/** The quantity in words of the language: "10 to 20 minutes", "37 to 38°C (98.6 to 100.4°F)". */
export function formatQuantity({ value, unit }, format) {
    const spoken = (full, number) => typeof value === 'number'
        ? full(value)
        : fill(format.words.range, { low: plain(number(value[0]), format), high: full(value[1]) });
    const own = spoken((amount) => single(amount, unit, format), (amount) => amount);
    const other = unit === 'celsius' ? fahrenheit : alternatives[unit];
    if (!other)
        return own;
    const converted = spoken((amount) => withUnit(convert(amount, other), other.unit, format), (amount) => convert(amount, other));
    const isOtherFirst = unit === 'celsius' && format.temperature?.[0] === 'F';
    return isOtherFirst ? both(converted, own, format) : both(own, converted, format);
}
/** The quantities of a row as words for its sentences. */
export function quantityWords(numbers, format) {
    return Object.fromEntries(Object.entries(numbers ?? {}).map(([name, quantity]) => [name, formatQuantity(quantity, format)]));
}

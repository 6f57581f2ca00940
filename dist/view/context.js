import { fill } from '../i18n/fill.js';
import { quantityWords } from '../i18n/quantity.js';
/** A list in words: "a, b and c". */
export function listWords(items, { list }, joint = list.and) {
    if (items.length < 2)
        return items[0] ?? '';
    return fill(joint, { first: items.slice(0, -1).join(list.separator), last: items[items.length - 1] });
}
function brandWords(brands, locale) {
    return brands.length === 0 ? '' : fill(locale.brands, { brands: listWords(brands, locale) });
}
/** The name of the clinic, or "the clinic". */
export function clinicName({ config, locale }) {
    return config.clinicName ?? locale.clinic;
}
/** A word of the country, in the language of the visitor. */
const named = ({ names }, word) => names?.[word] ?? word;
const known = new WeakMap();
/** What differs by clinic and country, as words for the sentences of the pack. A plan asks for them for each sentence. */
export function regionWords(context) {
    const words = known.get(context) ?? allRegionWords(context);
    known.set(context, words);
    return words;
}
function allRegionWords(context) {
    const { config, region, locale } = context;
    const allNumbers = emergencyNumbers(context)
        .map(({ display }) => display)
        .reduce((first, second) => fill(locale.emergencyNumbers, { first, second }));
    const doctor = named(context, region.words.doctor);
    const clinic = clinicName(context);
    const line = adviceLine(context);
    return {
        clinic,
        doctor,
        physio: named(context, region.words.physio),
        emergencyDepartment: named(context, region.words.emergencyDepartment),
        emergency: allNumbers,
        poison: region.poisonLine ? fill(locale.poisonLine, { line: region.poisonLine.display }) : allNumbers,
        adviceOrDoctor: line
            ? fill(locale.lineOrDoctor, { line: line.note ? `${line.name} (${line.note})` : line.name, doctor })
            : fill(locale.doctorOrClinic, { doctor, clinic }),
        paracetamol: named(context, region.medicines.paracetamol.name),
        paracetamolBrands: brandWords(region.medicines.paracetamol.brands, locale),
        ibuprofenBrands: brandWords(region.medicines.ibuprofen.brands, locale),
        naproxenBrands: brandWords(region.medicines.naproxen.brands, locale),
        coldUntil: quantityWords({ hours: { value: config.coldUntilHours, unit: 'hour' } }, quantityFormat(context))['hours'],
    };
}
/** The number or numbers for an emergency: the clinic's own setting, else all of the region. */
export function emergencyNumbers({ config, region }) {
    return config.emergencyNumber ? [config.emergencyNumber] : region.emergency;
}
/** The line that gives advice the same day, with the name it goes by. */
export function adviceLine(context) {
    const { config, region } = context;
    if (config.adviceLine)
        return { name: config.adviceLine.display, ...config.adviceLine };
    if (!region.adviceLine)
        return undefined;
    const { name, note, phone } = region.adviceLine;
    return { name: named(context, name), note: note && named(context, note), ...phone };
}
export function quantityFormat({ locale, region }) {
    return { lang: locale.lang, words: locale.quantity, temperature: region.temperature };
}
/** A function that completes the sentences of one row: its own numbers, and the words of the region. */
export function sentences(context, numbers, more = {}) {
    const words = { ...regionWords(context), ...quantityWords(numbers, quantityFormat(context)), ...more };
    return (sentence) => fill(sentence, words);
}
export function safetyNetView(context) {
    const [lead = '', ...rest] = context.pack.text.safetyNet.map(sentences(context));
    return { lead, signs: rest.slice(0, -1), action: rest[rest.length - 1] ?? '' };
}

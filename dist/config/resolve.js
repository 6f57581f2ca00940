import { attributeNames, attributeRows, } from './schema.js';
/** A page's value may hold a whole letter or a name; an issue shows enough to find it. */
const MAX_SHOWN = 200;
/** No attribute needs more; a longer one is a mistake or an attack, and is not parsed at all. */
const MAX_LENGTH = 20_000;
/** What templates and frameworks write for "nothing". */
const ABSENT = new Set(['', 'undefined', 'null']);
const shown = (text) => Array.from(text.slice(0, MAX_SHOWN * 2))
    .slice(0, MAX_SHOWN)
    .join('')
    .replace(/\p{Cs}/gu, '\uFFFD');
/** `undefined`: absent. Objects and symbols were never meant; they are named, not read. */
const textOf = (raw) => {
    if (raw === undefined || raw === null)
        return undefined;
    if (typeof raw === 'string')
        return { text: raw.trim(), isText: true };
    if (typeof raw === 'number' || typeof raw === 'boolean')
        return { text: String(raw), isText: true };
    return { text: `[${typeof raw}]`, isText: false };
};
const resolveRow = (row, raw, environment) => {
    const { attribute, expected, fallback, fallbackWords } = row;
    const fall = (value) => ({
        value: fallback,
        issue: { attribute, value: shown(value), expected, used: shown(fallbackWords) },
    });
    const absent = () => (row.required ? fall('') : { value: fallback });
    const given = textOf(raw);
    if (given === undefined || (row.kind === 'boolean' && raw === false))
        return absent();
    if (row.kind === 'text' && given.isText && ABSENT.has(given.text))
        return absent();
    const parsed = given.isText && given.text.length <= MAX_LENGTH ? row.parse(given.text, environment) : undefined;
    if (parsed === undefined)
        return fall(given.text);
    if (parsed.used === undefined)
        return { value: parsed.value };
    return {
        value: parsed.value,
        issue: { attribute, value: shown(given.text), expected, used: shown(parsed.used) },
    };
};
/**
 * Turns what the page wrote into a configuration that is always valid, and a list of what could not be used: at most one
 * issue per attribute, in the order of the rows. Never throws, whatever it is given. The same input gives the same
 * output.
 */
export const resolveConfig = (raw, environment) => {
    const config = {};
    const issues = [];
    for (const [property, row] of Object.entries(attributeRows)) {
        let resolved;
        try {
            resolved = resolveRow(row, raw[row.attribute], environment);
        }
        catch {
            // A hostile object behind a property (a getter that throws): the value is unreadable, the page still works.
            const { attribute, expected, fallback, fallbackWords } = row;
            resolved = { value: fallback, issue: { attribute, value: '[unreadable]', expected, used: shown(fallbackWords) } };
        }
        config[property] = resolved.value;
        if (resolved.issue)
            issues.push(resolved.issue);
    }
    if (config['contact'] === 'link' && config['contactUrl'] === undefined) {
        // A form nobody asked for would end in "this page could not take your request": better no way than a false one.
        config['contact'] = 'none';
        issues.push({
            attribute: 'contact',
            value: 'link',
            expected: 'link together with a valid contact-url',
            used: 'none',
        });
    }
    return { config: config, issues };
};
const bare = (name) => name.replace(/[-_]/g, '');
/**
 * Attributes whose name is almost that of one of ours, such as `clinicname`: HTML knows no capitals, so that is what a
 * property's name turns into there.
 */
export const misspelt = (attributes) => [...attributes].flatMap(({ name, value }) => {
    const meant = attributeNames.find((known) => known !== name && bare(known) === bare(name));
    return meant && !attributeNames.includes(name)
        ? [{ attribute: shown(name), value: shown(value), expected: `the name ${meant}`, used: 'nothing' }]
        : [];
});

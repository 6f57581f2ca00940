// The fixed words of the content. They stand apart from the schemas, so that code that needs only a list does not carry
// a validator with it.
/** How urgent it is; the order of the list is the order of urgency. */
export const acuities = ['self-care', 'soon', 'urgent', 'emergency'];
/** Where to go; the order of the list is the order of strength. */
export const routes = ['maternity', 'emergency-department', 'ambulance'];
/** `time` counts things without a unit: rounds, drops, cups, breaths. */
export const units = [
    'second',
    'minute',
    'hour',
    'day',
    'week',
    'month',
    'year',
    'milligram',
    'gram',
    'kilogram',
    'millilitre',
    'metre',
    'percent',
    'celsius',
    'time',
];
/** When in the course of a spasm a remedy has its place. */
export const phases = [
    'p0-72h',
    'p-after-72h',
    'p-after-pain',
    'prevention',
    'any',
    'professional',
    'not-suggested',
];
/** What sort of thing a remedy is. */
export const remedyKinds = [
    'cold',
    'heat',
    'medicine',
    'rub',
    'herb',
    'oil',
    'rest',
    'position',
    'movement',
    'stretch',
    'strength',
    'massage',
    'manipulation',
    'acupuncture',
    'injection',
    'relaxation',
    'food-drink',
    'habit',
    'care',
];
/** Words a clinic may write in `hide` to switch whole kinds of advice off. */
export const topics = [
    'medicines',
    'rubs',
    'herbs',
    'oils',
    'cold',
    'heat',
    'stretches',
    'strength',
    'massage',
    'manipulation',
    'acupuncture',
    'injections',
    'food-drink',
];
/** Countries whose numbers and names are known. */
export const regionCodes = ['US', 'GB', 'CA', 'AU', 'NZ', 'IE', 'IN', 'TR', 'EU'];

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
/** Where a rule of a clinic's own can send people in an emergency. */
export const emergencyRoutes = ['ambulance', 'emergency-department'];
/** What sort of thing a source is. */
export const sourceKinds = [
    'clinic-page',
    'guideline',
    'trial',
    'review',
    'label',
    'leaflet',
    'triage-protocol',
    'report',
    'clinical-policy',
];
/** What takes part in a limit on the whole plan. */
export const limitGroups = ['thrust-or-needle', 'deep-massage', 'strength', 'end-range'];
/** Placeholders that every sentence may hold: what differs by clinic and country. */
export const regionPlaceholders = [
    'clinic',
    'doctor',
    'physio',
    'emergencyDepartment',
    'emergency',
    'poison',
    'adviceOrDoctor',
    'paracetamol',
    'paracetamolBrands',
    'ibuprofenBrands',
    'naproxenBrands',
    'coldUntil',
];
/** Outcomes whose words a clinic may change. What to do in danger is not among them. */
export const ownOutcomes = ['soon', 'soon-maternity', 'self-care'];
// What a clinic's own content may look like: one pattern for the check in the browser, for zod and for the JSON Schema.
/** A name of a row, a number or a text. */
export const namePattern = /^[A-Za-z][A-Za-z0-9-]{0,63}$/;
/** A new id: no name that every object has, and no answer with a meaning of its own. */
export const newIdPattern = /^(?!constructor$|prototype$|none$|unsure-)[A-Za-z][a-z0-9-]{0,63}$/;
/** Words for people: no markup, nothing that could pass for a script, nothing that turns the line round. */
export const wordsPattern = /^(?=.*\p{L})(?!.*(?:<[a-zA-Z/!?]|[sS][cC][rR][iI][pP][tT]\s*:|[dD][aA][tT][aA]\s*:))[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]{1,1200}$/u;
/** The most rows of a list. */
export const MOST_ROWS = 100;
/** The most different ages: each is one more way a visit can go, and every page looks for the longest. */
export const MOST_AGES = 8;

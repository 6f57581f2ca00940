/** How urgent it is; the order of the list is the order of urgency. */
export declare const acuities: readonly ["self-care", "soon", "urgent", "emergency"];
export type Acuity = (typeof acuities)[number];
/** Where to go; the order of the list is the order of strength. */
export declare const routes: readonly ["maternity", "emergency-department", "ambulance"];
export type Route = (typeof routes)[number];
/** `time` counts things without a unit: rounds, drops, cups, breaths. */
export declare const units: readonly ["second", "minute", "hour", "day", "week", "month", "year", "milligram", "gram", "kilogram", "millilitre", "metre", "percent", "celsius", "time"];
export type Unit = (typeof units)[number];
/** When in the course of a spasm a remedy has its place. */
export declare const phases: readonly ["p0-72h", "p-after-72h", "p-after-pain", "prevention", "any", "professional", "not-suggested"];
export type Phase = (typeof phases)[number];
/** What sort of thing a remedy is. */
export declare const remedyKinds: readonly ["cold", "heat", "medicine", "rub", "herb", "oil", "rest", "position", "movement", "stretch", "strength", "massage", "manipulation", "acupuncture", "injection", "relaxation", "food-drink", "habit", "care"];
export type RemedyKind = (typeof remedyKinds)[number];
/** Words a clinic may write in `hide` to switch whole kinds of advice off. */
export declare const topics: readonly ["medicines", "rubs", "herbs", "oils", "cold", "heat", "stretches", "strength", "massage", "manipulation", "acupuncture", "injections", "food-drink"];
export type Topic = (typeof topics)[number];
/** Countries whose numbers and names are known. */
export declare const regionCodes: readonly ["US", "GB", "CA", "AU", "NZ", "IE", "IN", "TR", "EU"];
export type RegionCode = (typeof regionCodes)[number];
/** Where a rule of a clinic's own can send people in an emergency. */
export declare const emergencyRoutes: readonly ["ambulance", "emergency-department"];
/** What sort of thing a source is. */
export declare const sourceKinds: readonly ["clinic-page", "guideline", "trial", "review", "label", "leaflet", "triage-protocol", "report", "clinical-policy"];
/** What takes part in a limit on the whole plan. */
export declare const limitGroups: readonly ["thrust-or-needle", "deep-massage", "strength", "end-range"];
/** Placeholders that every sentence may hold: what differs by clinic and country. */
export declare const regionPlaceholders: readonly ["clinic", "doctor", "physio", "emergencyDepartment", "emergency", "poison", "adviceOrDoctor", "paracetamol", "paracetamolBrands", "ibuprofenBrands", "naproxenBrands", "coldUntil"];
/** Outcomes whose words a clinic may change. What to do in danger is not among them. */
export declare const ownOutcomes: readonly ["soon", "soon-maternity", "self-care"];
/** A name of a row, a number or a text. */
export declare const namePattern: RegExp;
/** A new id: no name that every object has, and no answer with a meaning of its own. */
export declare const newIdPattern: RegExp;
/** Words for people: no markup, nothing that could pass for a script, nothing that turns the line round. */
export declare const wordsPattern: RegExp;
/** The most rows of a list. */
export declare const MOST_ROWS = 100;
/** The most different ages: each is one more way a visit can go, and every page looks for the longest. */
export declare const MOST_AGES = 8;

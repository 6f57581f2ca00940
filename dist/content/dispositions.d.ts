import type { AddOn, DispositionContent, Guard } from './schema.js';
/** What to do at each level and route; the sentences are in `text`, keyed by id. */
export declare const dispositions: DispositionContent[];
/** What a single rule or a telling combination adds to an outcome. */
export declare const addOns: AddOn[];
/** Remedies that must not meet; the sentence is printed with the plan whenever one of them is in it. */
export declare const guards: Guard[];

import type { RedFlag } from './schema.js';
/** The rules of the triage, most urgent first. The highest level of all that match is the outcome. */
export declare const redFlags: RedFlag[];

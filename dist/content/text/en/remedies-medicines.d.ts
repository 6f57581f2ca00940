import type { RemedyText } from '../../schema.js';
/** Medicines, rubs, herbs and oils. Doses are those of the pack; where packs differ, the label of the pack decides. */
export declare const remediesMedicines: Record<string, RemedyText>;

import type { QuestionnaireItem } from './schema.js';
/** Ages in whole years at which something changes. */
export declare const AGE: {
    readonly child: 16;
    readonly adult: 18;
    readonly suddenPain: 50;
    readonly upperBack: 50;
    readonly slowFastPain: 60;
    readonly older: 65;
    readonly old: 75;
};
/** The questions in clinical order, worst things first; the answers of a page stand in display order. */
export declare const questionnaire: QuestionnaireItem[];

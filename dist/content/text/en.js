import { addOns, dispositions, safetyNet } from './en/outcomes.js';
import { grades, guards, modifiers, phases } from './en/plan.js';
import { answers, pages } from './en/questions.js';
import { remediesBody } from './en/remedies-body.js';
import { remediesCare } from './en/remedies-care.js';
import { remediesMedicines } from './en/remedies-medicines.js';
/** Every clinical sentence in English, keyed by the ids of the rows. No number and no rule in it. */
export const text = {
    pages,
    answers,
    dispositions,
    addOns,
    safetyNet,
    modifiers,
    remedies: { ...remediesBody, ...remediesMedicines, ...remediesCare },
    guards,
    phases,
    grades,
};

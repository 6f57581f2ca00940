import { addOns, dispositions, guards } from './dispositions.js';
import { modifiers } from './modifiers.js';
import { planLimits } from './plan-limits.js';
import { questionnaire } from './questionnaire.js';
import { redFlags } from './red-flags.js';
import { remedies } from './remedies/index.js';
import { sources } from './sources.js';
import { text } from './text/en.js';
/** The built-in content in English. */
export const pack = {
    version: '1.0.0',
    lang: 'en',
    sources,
    questionnaire,
    redFlags,
    dispositions,
    addOns,
    modifiers,
    remedies,
    planLimits,
    guards,
    safetyNet: { accordingTo: ['nhs-back-pain', 'ces-card', 'clinical-policy'] },
    recheckDays: [3, 7],
    text,
};

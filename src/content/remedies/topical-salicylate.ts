import { AGE } from '../questionnaire.js';
import type { Remedy } from '../schema.js';

export const topicalSalicylate: Remedy = {
  id: 'topical-salicylate',
  kind: 'rub',
  topic: 'rubs',
  phase: 'p0-72h',
  alsoPhases: ['p-after-72h'],
  rank: 120,
  grade: 'C',
  numbers: {
    times: { value: [3, 4], unit: 'time' },
    days: { value: 7, unit: 'day' },
    age: { value: AGE.adult, unit: 'year' },
  },
  block: [
    'under-16',
    'age-16-17',
    'preg-under-20',
    'preg-20-plus',
    'pregnant',
    'breastfeeding',
    'kidney',
    'ulcer-bleed',
    'blood-thinner',
    'antiplatelet',
    'bleeding-disorder',
    'nsaid-asthma',
    'allergy-nsaid',
    'taking-nsaid',
    'broken-skin',
  ],
  ask: ['over-65', 'liver-alcohol', 'asthma', 'numb-skin'],
  guards: ['no-heat-over-rub', 'rub-limit', 'one-nsaid'],
  lockAway: true,
  accordingTo: ['page-000', 'warfarin-reports', 'product-labels', 'fda-rub-burns'],
};

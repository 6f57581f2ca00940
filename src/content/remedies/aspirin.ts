import { AGE } from '../questionnaire.js';
import type { Remedy } from '../schema.js';

export const aspirin: Remedy = {
  id: 'aspirin',
  kind: 'medicine',
  topic: 'medicines',
  phase: 'not-suggested',
  rank: 900,
  grade: 'B',
  numbers: {
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
    'liver-alcohol',
    'ulcer-bleed',
    'blood-thinner',
    'antiplatelet',
    'bleeding-disorder',
    'heart-failure',
    'nsaid-asthma',
    'allergy-nsaid',
    'taking-nsaid',
  ],
  ask: ['over-65', 'heart-disease', 'high-bp', 'asthma', 'nsaid-interact', 'steroids-long', 'low-weight', 'g6pd'],
  accordingTo: ['page-004', 'nhs-aspirin', 'cochrane-nsaid', 'nhs-ibuprofen'],
};

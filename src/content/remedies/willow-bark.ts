import type { Remedy } from '../schema.js';

export const willowBark: Remedy = {
  id: 'willow-bark',
  kind: 'herb',
  topic: 'herbs',
  phase: 'not-suggested',
  rank: 920,
  grade: 'B',
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
    'nsaid-asthma',
    'allergy-nsaid',
    'taking-nsaid',
  ],
  ask: ['over-65', 'heart-disease', 'high-bp', 'asthma', 'nsaid-interact', 'surgery-soon'],
  accordingTo: ['page-003', 'cochrane-herbal', 'clinical-policy'],
};

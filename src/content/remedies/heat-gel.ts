import type { Remedy } from '../schema.js';

export const heatGel: Remedy = {
  id: 'heat-gel',
  kind: 'rub',
  topic: 'rubs',
  phase: 'p-after-72h',
  rank: 135,
  grade: 'B',
  numbers: {
    times: { value: [3, 4], unit: 'time' },
    days: { value: 7, unit: 'day' },
  },
  block: [
    'under-16',
    'pregnant',
    'blood-thinner',
    'bleeding-disorder',
    'allergy-nsaid',
    'allergy-menthol',
    'broken-skin',
  ],
  ask: ['breastfeeding', 'kidney', 'asthma', 'nsaid-asthma', 'numb-skin', 'epilepsy'],
  guards: ['no-heat-over-rub', 'rub-limit', 'one-nsaid'],
  lockAway: true,
  accordingTo: ['page-004', 'fda-rub-burns', 'product-labels', 'clinical-policy'],
};

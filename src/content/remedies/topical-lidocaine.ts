import type { Remedy } from '../schema.js';

export const topicalLidocaine: Remedy = {
  id: 'topical-lidocaine',
  kind: 'rub',
  topic: 'rubs',
  phase: 'p0-72h',
  alsoPhases: ['p-after-72h'],
  rank: 115,
  grade: 'B',
  numbers: {
    strength: { value: 4, unit: 'percent' },
    wear: { value: [8, 12], unit: 'hour' },
    times: { value: [3, 4], unit: 'time' },
    days: { value: 7, unit: 'day' },
  },
  block: ['under-16', 'allergy-lidocaine', 'broken-skin'],
  ask: [
    'pregnant',
    'breastfeeding',
    'liver-alcohol',
    'blood-thinner',
    'bleeding-disorder',
    'heart-disease',
    'numb-skin',
    'epilepsy',
    'g6pd',
  ],
  guards: ['no-heat-over-rub', 'no-ice-over-patch', 'rub-limit'],
  lockAway: true,
  accordingTo: ['page-000', 'product-labels', 'region-general-knowledge'],
};

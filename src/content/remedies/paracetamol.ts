import type { Remedy } from '../schema.js';

export const paracetamol: Remedy = {
  id: 'paracetamol',
  kind: 'medicine',
  topic: 'medicines',
  phase: 'p0-72h',
  alsoPhases: ['p-after-72h'],
  rank: 600,
  grade: 'C',
  numbers: {
    dose: { value: [500, 1000], unit: 'milligram' },
    gap: { value: 6, unit: 'hour' },
    // The lowest maximum on adult packs anywhere; `ceiling` is the highest.
    most: { value: 3000, unit: 'milligram' },
    ceiling: { value: 4000, unit: 'milligram' },
    period: { value: 24, unit: 'hour' },
    weight: { value: 50, unit: 'kilogram' },
    review: { value: 3, unit: 'day' },
  },
  block: ['allergy-paracetamol', 'taking-paracetamol'],
  ask: [
    'under-16',
    'preg-under-20',
    'preg-20-plus',
    'pregnant',
    'kidney',
    'liver-alcohol',
    'blood-thinner',
    'bleeding-disorder',
    'low-weight',
  ],
  guards: ['one-paracetamol'],
  accordingTo: [
    'page-002',
    'page-004',
    'pace-2014',
    'nice-ng59',
    'acp-2017',
    'nhs-paracetamol',
    'product-labels',
    'region-general-knowledge',
  ],
};

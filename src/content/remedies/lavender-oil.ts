import type { Remedy } from '../schema.js';

export const lavenderOil: Remedy = {
  id: 'lavender-oil',
  kind: 'oil',
  topic: 'oils',
  phase: 'any',
  rank: 170,
  grade: 'C',
  numbers: {
    drops: { value: 12, unit: 'time' },
    carrier: { value: 30, unit: 'millilitre' },
    strength: { value: 2, unit: 'percent' },
    test: { value: 24, unit: 'hour' },
  },
  block: ['under-16', 'allergy-menthol', 'broken-skin'],
  ask: ['preg-under-20', 'preg-20-plus', 'breastfeeding', 'asthma', 'sedatives'],
  guards: ['no-heat-over-rub'],
  lockAway: true,
  sedating: true,
  accordingTo: ['page-003', 'clinical-policy'],
};

import type { Remedy } from '../schema.js';

export const moistHeat: Remedy = {
  id: 'moist-heat',
  kind: 'heat',
  topic: 'heat',
  phase: 'p-after-72h',
  rank: 70,
  grade: 'B',
  numbers: {
    duration: { value: [15, 20], unit: 'minute' },
    session: { value: 15, unit: 'minute' },
    check: { value: 5, unit: 'minute' },
    rounds: { value: [3, 4], unit: 'time' },
  },
  block: ['numb-skin', 'broken-skin', 'cream-on-skin', 'fever-infection'],
  ask: ['under-16', 'over-65', 'pregnant', 'heart-disease', 'sedatives', 'diabetes', 'poor-circulation', 'cancer'],
  guards: ['no-heat-over-rub'],
  timer: { duration: 'session', check: 'check' },
  illustration: 'heat-pack',
  accordingTo: [
    'page-002',
    'cochrane-heat-cold',
    'fda-rub-burns',
    'bjgp-2005',
    'heat-cold-leaflets',
    'clinical-policy',
  ],
};

import type { Remedy } from '../schema.js';

export const moistHeat: Remedy = {
  id: 'moist-heat',
  kind: 'heat',
  topic: 'heat',
  phase: 'p-after-72h',
  rank: 70,
  grade: 'B',
  block: ['numb-skin', 'broken-skin', 'cream-on-skin', 'fever-infection'],
  ask: ['under-16', 'over-65', 'pregnant', 'heart-disease', 'sedatives', 'diabetes', 'poor-circulation', 'cancer'],
  guards: ['no-heat-over-rub'],
  accordingTo: ['page-002', 'clinical-policy'],
};

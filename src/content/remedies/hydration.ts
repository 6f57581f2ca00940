import type { Remedy } from '../schema.js';

export const hydration: Remedy = {
  id: 'hydration',
  kind: 'food-drink',
  topic: 'food-drink',
  phase: 'any',
  rank: 150,
  grade: 'C',
  block: [],
  ask: ['kidney', 'heart-failure', 'fluid-limit'],
  accordingTo: ['page-000', 'page-001', 'page-002', 'page-003', 'nhs-fluids'],
};

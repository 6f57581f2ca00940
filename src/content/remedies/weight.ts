import type { Remedy } from '../schema.js';

export const weight: Remedy = {
  id: 'weight',
  kind: 'habit',
  phase: 'prevention',
  rank: 425,
  grade: 'B',
  block: [],
  ask: ['under-16', 'pregnant', 'eating-disorder'],
  accordingTo: ['page-002', 'clinical-policy'],
};

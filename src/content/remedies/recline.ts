import type { Remedy } from '../schema.js';

export const recline: Remedy = {
  id: 'recline',
  kind: 'position',
  phase: 'p0-72h',
  rank: 50,
  grade: 'C',
  block: [],
  ask: ['pregnant'],
  gentle: true,
  accordingTo: ['page-004', 'clinical-policy'],
};

import type { Remedy } from '../schema.js';

export const neurologist: Remedy = {
  id: 'neurologist',
  kind: 'care',
  phase: 'professional',
  rank: 505,
  block: [],
  ask: [],
  service: 'specialist',
  accordingTo: ['page-002', 'clinical-policy'],
};

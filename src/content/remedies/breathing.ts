import type { Remedy } from '../schema.js';

export const breathing: Remedy = {
  id: 'breathing',
  kind: 'relaxation',
  phase: 'any',
  rank: 60,
  grade: 'B',
  block: [],
  ask: ['breathing-disease'],
  gentle: true,
  accordingTo: ['page-001', 'page-002', 'page-003', 'clinical-policy'],
};

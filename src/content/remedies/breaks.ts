import type { Remedy } from '../schema.js';

export const breaks: Remedy = {
  id: 'breaks',
  kind: 'habit',
  phase: 'prevention',
  alsoPhases: ['p0-72h'],
  rank: 80,
  grade: 'B',
  block: [],
  ask: ['falls-risk'],
  accordingTo: ['page-001', 'page-002', 'page-003', 'clinical-policy'],
};

import type { Remedy } from '../schema.js';

export const walk20: Remedy = {
  id: 'walk-20',
  kind: 'movement',
  phase: 'prevention',
  rank: 400,
  grade: 'A',
  block: [],
  ask: ['heart-disease', 'falls-risk'],
  accordingTo: ['page-002', 'walkback-2024'],
};

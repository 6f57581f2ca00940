import type { Remedy } from '../schema.js';

export const chamomile: Remedy = {
  id: 'chamomile',
  kind: 'herb',
  topic: 'herbs',
  phase: 'any',
  rank: 165,
  grade: 'C',
  block: ['allergy-daisy'],
  ask: [
    'under-16',
    'preg-under-20',
    'preg-20-plus',
    'pregnant',
    'blood-thinner',
    'bleeding-disorder',
    'sedatives',
    'surgery-soon',
  ],
  accordingTo: ['page-003', 'clinical-policy'],
};

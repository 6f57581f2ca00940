import type { Remedy } from '../schema.js';

export const valerian: Remedy = {
  id: 'valerian',
  kind: 'herb',
  topic: 'herbs',
  phase: 'not-suggested',
  rank: 915,
  grade: 'C',
  block: [
    'under-16',
    'preg-under-20',
    'preg-20-plus',
    'pregnant',
    'breastfeeding',
    'liver-alcohol',
    'sedatives',
    'driving',
  ],
  ask: ['age-16-17', 'over-65', 'falls-risk', 'surgery-soon'],
  accordingTo: ['page-003', 'clinical-policy'],
};

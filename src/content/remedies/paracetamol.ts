import type { Remedy } from '../schema.js';

export const paracetamol: Remedy = {
  id: 'paracetamol',
  kind: 'medicine',
  topic: 'medicines',
  phase: 'p0-72h',
  alsoPhases: ['p-after-72h'],
  rank: 600,
  grade: 'C',
  block: ['allergy-paracetamol', 'taking-paracetamol'],
  ask: [
    'under-16',
    'preg-under-20',
    'preg-20-plus',
    'pregnant',
    'kidney',
    'liver-alcohol',
    'blood-thinner',
    'bleeding-disorder',
    'low-weight',
  ],
  guards: ['one-paracetamol'],
  accordingTo: ['page-002', 'page-004', 'pace-2014', 'nice-ng59', 'acp-2017', 'nhs-paracetamol'],
};

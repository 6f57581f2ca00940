import type { Remedy } from '../schema.js';

export const rxMuscleRelaxant: Remedy = {
  id: 'rx-muscle-relaxant',
  kind: 'medicine',
  topic: 'medicines',
  phase: 'professional',
  rank: 525,
  grade: 'B',
  block: [],
  ask: [
    'under-16',
    'over-65',
    'pregnant',
    'breastfeeding',
    'kidney',
    'liver-alcohol',
    'heart-disease',
    'sedatives',
    'driving',
    'breathing-disease',
    'epilepsy',
    'falls-risk',
  ],
  guards: ['one-sedating', 'driving'],
  sedating: true,
  accordingTo: ['page-004', 'page-002', 'acp-2017', 'cashin-2021', 'region-general-knowledge'],
};

import type { Remedy } from '../schema.js';

export const massagePro: Remedy = {
  id: 'massage-pro',
  kind: 'massage',
  topic: 'massage',
  phase: 'p-after-72h',
  alsoPhases: ['prevention'],
  rank: 485,
  grade: 'B',
  block: ['broken-skin', 'cancer', 'fracture-risk-now', 'dvt', 'fever-infection'],
  ask: ['pregnant', 'blood-thinner', 'bleeding-disorder', 'numb-skin', 'osteoporosis', 'spinal-surgery'],
  limit: 'deep-massage',
  service: 'massage',
  accordingTo: [
    'page-000',
    'page-001',
    'page-002',
    'page-003',
    'acp-2017',
    'cochrane-massage',
    'nice-ng59',
    'clinical-policy',
  ],
};

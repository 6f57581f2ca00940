import type { Remedy } from '../schema.js';

export const percogesic: Remedy = {
  id: 'percogesic',
  kind: 'medicine',
  topic: 'medicines',
  phase: 'not-suggested',
  rank: 905,
  grade: 'C',
  block: [
    'under-16',
    'over-65',
    'liver-alcohol',
    'allergy-paracetamol',
    'taking-paracetamol',
    'sedatives',
    'driving',
    'breathing-disease',
    'glaucoma-prostate',
    'falls-risk',
  ],
  ask: ['pregnant', 'breastfeeding', 'blood-thinner', 'epilepsy'],
  accordingTo: ['page-002', 'product-labels', 'clinical-policy'],
};

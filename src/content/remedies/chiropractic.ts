import type { Remedy } from '../schema.js';

export const chiropractic: Remedy = {
  id: 'chiropractic',
  kind: 'manipulation',
  topic: 'manipulation',
  phase: 'professional',
  rank: 490,
  grade: 'B',
  block: [
    'under-16',
    'blood-thinner',
    'bleeding-disorder',
    'osteoporosis',
    'cancer',
    'leg-nerve',
    'fracture-risk-now',
    'aneurysm',
    'fever-infection',
  ],
  ask: ['over-65', 'pregnant', 'steroids-long', 'spinal-surgery', 'inflam-arthritis'],
  limit: 'thrust-or-needle',
  service: 'chiropractic',
  accordingTo: ['page-001', 'page-002', 'page-003', 'acp-2017', 'nice-ng59', 'manipulation-risk', 'clinical-policy'],
};

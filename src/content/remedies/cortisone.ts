import type { Remedy } from '../schema.js';

export const cortisone: Remedy = {
  id: 'cortisone',
  kind: 'injection',
  topic: 'injections',
  phase: 'professional',
  rank: 530,
  grade: 'C',
  block: ['immune-weak', 'fever-infection'],
  ask: [
    'under-16',
    'pregnant',
    'blood-thinner',
    'bleeding-disorder',
    'heart-failure',
    'high-bp',
    'allergy-lidocaine',
    'diabetes',
    'osteoporosis',
  ],
  limit: 'thrust-or-needle',
  service: 'injections',
  accordingTo: ['page-002', 'nice-ng59', 'acp-2017', 'fda-epidural'],
};

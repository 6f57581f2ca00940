import type { Remedy } from '../schema.js';

export const warmBath: Remedy = {
  id: 'warm-bath',
  kind: 'heat',
  topic: 'heat',
  phase: 'p0-72h',
  alsoPhases: ['p-after-72h'],
  rank: 75,
  grade: 'B',
  block: ['numb-skin', 'cream-on-skin', 'epilepsy', 'fever-infection'],
  ask: [
    'under-16',
    'over-65',
    'preg-under-20',
    'preg-20-plus',
    'pregnant',
    'heart-disease',
    'high-bp',
    'sedatives',
    'broken-skin',
    'faints',
    'falls-risk',
  ],
  guards: ['no-heat-over-rub'],
  accordingTo: ['page-000', 'page-002', 'page-003', 'page-004', 'clinical-policy'],
};

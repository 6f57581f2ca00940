import type { Remedy } from '../schema.js';

export const icePack: Remedy = {
  id: 'ice-pack',
  kind: 'cold',
  topic: 'cold',
  phase: 'p0-72h',
  alsoPhases: ['p-after-72h'],
  stage: 'now',
  rank: 52,
  grade: 'B',
  numbers: {
    duration: { value: [10, 20], unit: 'minute' },
    session: { value: 20, unit: 'minute' },
    check: { value: 5, unit: 'minute' },
    pause: { value: 2, unit: 'hour' },
    afterKnock: { value: [2, 3], unit: 'day' },
  },
  block: ['numb-skin', 'poor-circulation', 'raynaud-cold', 'broken-skin'],
  ask: ['under-16', 'diabetes', 'leg-nerve'],
  guards: ['no-ice-over-patch'],
  timer: { duration: 'session', check: 'check', pause: 'pause' },
  illustration: 'cold-pack',
  accordingTo: [
    'page-001',
    'page-002',
    'page-003',
    'page-004',
    'cochrane-heat-cold',
    'heat-cold-leaflets',
    'clinical-policy',
  ],
};

import type { Remedy } from '../schema.js';

export const walkShort: Remedy = {
  id: 'walk-short',
  kind: 'movement',
  phase: 'p0-72h',
  alsoPhases: ['p-after-72h'],
  rank: 10,
  grade: 'A',
  numbers: {
    session: { value: 3, unit: 'minute' },
    every: { value: 1, unit: 'hour' },
  },
  block: [],
  ask: ['heart-disease', 'leg-nerve', 'falls-risk'],
  gentle: true,
  timer: { duration: 'session', pause: 'every' },
  illustration: 'walking',
  accordingTo: [
    'page-001',
    'page-002',
    'page-003',
    'page-004',
    'nice-ng59',
    'acp-2017',
    'cochrane-bed-rest',
    'clinical-policy',
  ],
};

import type { Remedy } from '../schema.js';

export const catCamel: Remedy = {
  id: 'cat-camel',
  kind: 'stretch',
  topic: 'stretches',
  phase: 'p0-72h',
  alsoPhases: ['p-after-72h'],
  rank: 95,
  grade: 'B',
  block: ['fracture-risk-now'],
  ask: ['pregnant', 'osteoporosis', 'spinal-surgery', 'leg-nerve'],
  accordingTo: ['page-003', 'cochrane-exercise', 'ros-bone'],
};

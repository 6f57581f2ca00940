import type { Remedy } from '../schema.js';

export const childsPose: Remedy = {
  id: 'childs-pose',
  kind: 'stretch',
  topic: 'stretches',
  phase: 'p0-72h',
  alsoPhases: ['p-after-72h'],
  rank: 100,
  grade: 'B',
  block: ['fracture-risk-now'],
  ask: ['preg-20-plus', 'osteoporosis', 'spinal-surgery', 'leg-nerve'],
  limit: 'end-range',
  accordingTo: ['page-003', 'cochrane-exercise', 'ros-bone'],
};

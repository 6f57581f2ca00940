import type { Remedy } from '../schema.js';

export const icePack: Remedy = {
  id: 'ice-pack',
  kind: 'cold',
  topic: 'cold',
  phase: 'p0-72h',
  rank: 65,
  grade: 'B',
  block: ['numb-skin', 'poor-circulation', 'raynaud-cold', 'broken-skin'],
  ask: ['under-16', 'diabetes', 'leg-nerve'],
  guards: ['no-ice-over-patch'],
  accordingTo: ['page-001', 'page-002', 'page-003', 'page-004', 'cochrane-heat-cold', 'heat-cold-leaflets'],
};

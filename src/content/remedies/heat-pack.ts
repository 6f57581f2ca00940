import type { Remedy } from '../schema.js';

export const heatPack: Remedy = {
  id: 'heat-pack',
  kind: 'heat',
  topic: 'heat',
  phase: 'p0-72h',
  alsoPhases: ['p-after-72h'],
  rank: 30,
  grade: 'A',
  block: ['numb-skin', 'broken-skin', 'cream-on-skin', 'fever-infection'],
  ask: ['under-16', 'over-65', 'pregnant', 'heart-disease', 'sedatives', 'diabetes', 'poor-circulation', 'cancer'],
  guards: ['no-heat-over-rub'],
  accordingTo: ['page-000', 'page-001', 'page-003', 'page-004', 'acp-2017', 'cochrane-heat-cold', 'fda-rub-burns'],
};

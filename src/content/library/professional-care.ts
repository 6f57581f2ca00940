import type { LibraryTopic } from '../library.schema.js';

export const professionalCare: LibraryTopic = {
  id: 'professional-care',
  blocks: [
    { id: 'care-plain', kind: 'paragraph', accordingTo: ['page-001', 'page-003', 'page-004', 'nhs-back-pain'] },
    {
      id: 'who-table',
      kind: 'table',
      items: [
        {
          id: 'who-doctor',
          holds: true,
          accordingTo: ['page-002', 'page-003', 'page-004'],
          remedies: ['rx-nsaid', 'rx-muscle-relaxant'],
        },
        {
          id: 'who-physio',
          accordingTo: ['page-000', 'page-002', 'page-003', 'page-004', 'nice-ng59'],
          remedies: ['physio'],
        },
        {
          id: 'who-chiropractor',
          accordingTo: ['page-001', 'page-002', 'page-003', 'acp-2017', 'nice-ng59', 'manipulation-risk'],
          conflicts: ['C20'],
          remedies: ['chiropractic'],
        },
        {
          id: 'who-massage',
          accordingTo: ['page-000', 'page-001', 'page-002', 'page-003', 'nice-ng59'],
          conflicts: ['C27', 'C44'],
          remedies: ['massage-pro'],
        },
        {
          id: 'who-acupuncture',
          accordingTo: ['page-003', 'acp-2017', 'nice-ng59'],
          conflicts: ['C21'],
          remedies: ['acupuncture'],
        },
        { id: 'who-spine', accordingTo: ['page-000', 'page-004', 'nice-ng59'], remedies: ['spine-specialist'] },
        {
          id: 'who-nerve',
          accordingTo: ['page-002', 'clinical-policy'],
          conflicts: ['C08'],
          remedies: ['neurologist'],
        },
        { id: 'who-trainer', accordingTo: ['page-002', 'page-003'] },
        { id: 'who-dietitian', accordingTo: ['page-002'], remedies: ['weight'] },
        { id: 'who-pharmacist', accordingTo: ['clinical-policy'] },
      ],
    },
    {
      id: 'what-to-expect',
      kind: 'list',
      items: [
        { id: 'tell-them', accordingTo: ['page-002', 'clinical-policy'] },
        { id: 'they-look', accordingTo: ['page-000', 'page-002', 'page-003'] },
        {
          id: 'tests',
          accordingTo: ['page-002', 'nice-ng59', 'acp-2017'],
          conflicts: ['C48'],
          remedies: ['imaging'],
        },
        { id: 'plan-together', accordingTo: ['page-003', 'page-004', 'nice-ng59'] },
        {
          id: 'strong-medicines',
          accordingTo: ['page-004', 'cashin-2021', 'acp-2017'],
          conflicts: ['C04', 'C49'],
          remedies: ['rx-nsaid', 'rx-muscle-relaxant'],
        },
        {
          id: 'injections',
          accordingTo: ['page-002', 'nice-ng59', 'fda-epidural'],
          conflicts: ['C06'],
          remedies: ['cortisone'],
        },
      ],
    },
  ],
};

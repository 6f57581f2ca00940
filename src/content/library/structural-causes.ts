import type { LibraryTopic } from '../library.schema.js';

export const structuralCauses: LibraryTopic = {
  id: 'structural-causes',
  blocks: [
    {
      id: 'when-to-think-of-it',
      kind: 'paragraph',
      accordingTo: ['page-001', 'page-003', 'page-004', 'nice-ng59', 'acp-2017'],
      conflicts: ['C48'],
    },
    {
      id: 'condition-table',
      kind: 'table',
      items: [
        { id: 'slipped-disc', accordingTo: ['page-002', 'page-003', 'page-004'] },
        { id: 'worn-discs', accordingTo: ['page-004'] },
        { id: 'facet-joints', accordingTo: ['page-004'] },
        { id: 'narrow-canal', accordingTo: ['page-003', 'page-004'] },
        { id: 'spine-injury', accordingTo: ['page-002'], conflicts: ['C11'] },
        { id: 'fibromyalgia', accordingTo: ['page-003'] },
        { id: 'muscle-imbalance', accordingTo: ['page-002', 'page-003'], remedies: ['physio'] },
        {
          id: 'out-of-line',
          accordingTo: ['page-001', 'page-002', 'page-003', 'manipulation-risk'],
          conflicts: ['C20'],
          remedies: ['chiropractic'],
        },
        { id: 'nerve-illness', accordingTo: ['page-002', 'clinical-policy'], remedies: ['neurologist'] },
      ],
    },
  ],
};

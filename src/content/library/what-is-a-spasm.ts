import type { LibraryTopic } from '../library.schema.js';

export const whatIsASpasm: LibraryTopic = {
  id: 'what-is-a-spasm',
  blocks: [
    { id: 'spasm-plain', kind: 'paragraph', accordingTo: ['page-000', 'page-003'] },
    {
      id: 'spasm-facts',
      kind: 'list',
      items: [
        { id: 'common', accordingTo: ['page-000', 'page-001'] },
        { id: 'any-muscle', accordingTo: ['page-000'] },
        { id: 'range', accordingTo: ['page-001', 'page-002', 'page-003', 'page-004'] },
        {
          id: 'how-long',
          accordingTo: ['page-000', 'page-001', 'page-004', 'nhs-back-pain', 'pace-2014'],
          conflicts: ['C13'],
        },
        { id: 'comes-back', accordingTo: ['page-002', 'page-004'] },
        { id: 'can-be-eased', accordingTo: ['page-000', 'page-001', 'page-003'] },
        { id: 'hard-to-treat', accordingTo: ['page-002'] },
        { id: 'knowing-helps', accordingTo: ['page-003', 'page-004'], remedies: ['triggers'] },
      ],
    },
    {
      id: 'why-it-happens',
      kind: 'list',
      items: [
        { id: 'guarding', accordingTo: ['page-004'] },
        { id: 'small-strains', accordingTo: ['page-002'], conflicts: ['C27'] },
        { id: 'sore-from-inflammation', accordingTo: ['page-002', 'page-004'], conflicts: ['C27'] },
        { id: 'not-settled', accordingTo: ['clinical-policy'] },
      ],
    },
  ],
};

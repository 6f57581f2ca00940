import type { LibraryTopic } from '../library.schema.js';

export const symptoms: LibraryTopic = {
  id: 'symptoms',
  blocks: [
    {
      id: 'symptom-table',
      kind: 'table',
      items: [
        { id: 'pain', accordingTo: ['page-000', 'page-001', 'page-002', 'page-003'] },
        { id: 'tightness', accordingTo: ['page-000', 'page-001', 'page-003'] },
        { id: 'hard-to-move', accordingTo: ['page-001', 'page-002', 'page-003', 'page-004'] },
        { id: 'tenderness', accordingTo: ['page-003'] },
        { id: 'twitching', accordingTo: ['page-000', 'page-001', 'page-003'] },
      ],
    },
    {
      id: 'symptoms-mean',
      kind: 'paragraph',
      accordingTo: ['page-003', 'nhs-back-pain', 'acp-2017'],
      conflicts: ['C12'],
    },
  ],
};

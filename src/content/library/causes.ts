import type { LibraryTopic } from '../library.schema.js';

export const causes: LibraryTopic = {
  id: 'causes',
  blocks: [
    {
      id: 'cause-table',
      kind: 'table',
      items: [
        { id: 'sudden-move', accordingTo: ['page-002', 'ifompt-red-flags'], conflicts: ['C47'] },
        { id: 'overuse', accordingTo: ['page-002', 'page-003'] },
        { id: 'heavy-load', holds: true, accordingTo: ['page-002', 'steffens-2016'], remedies: ['lifting'] },
        { id: 'injury', accordingTo: ['page-001', 'page-002'], conflicts: ['C11'] },
        {
          id: 'poor-posture',
          holds: true,
          accordingTo: ['page-003', 'page-004', 'clinical-policy'],
          conflicts: ['C46'],
          remedies: ['posture'],
        },
        {
          id: 'inactivity',
          holds: true,
          accordingTo: ['page-001', 'page-002', 'page-004'],
          remedies: ['breaks', 'walk-short'],
        },
        {
          id: 'too-little-fluid',
          holds: true,
          accordingTo: ['page-000', 'page-002', 'page-003', 'clinical-policy'],
          conflicts: ['C35'],
          remedies: ['hydration'],
        },
        {
          id: 'too-few-minerals',
          holds: true,
          accordingTo: ['page-000', 'page-002', 'page-003', 'cochrane-magnesium'],
          conflicts: ['C28', 'C29'],
          remedies: ['electrolyte-food'],
        },
        {
          id: 'stress',
          holds: true,
          accordingTo: ['page-001', 'page-002', 'clinical-policy'],
          remedies: ['breathing', 'pmr'],
        },
        { id: 'more-weight', holds: true, accordingTo: ['page-002', 'clinical-policy'], remedies: ['weight'] },
        { id: 'illness-behind-it', accordingTo: ['page-003', 'page-004'] },
      ],
    },
    { id: 'cause-use', kind: 'paragraph', accordingTo: ['page-002', 'page-003'] },
  ],
};

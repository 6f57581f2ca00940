import type { LibraryTopic } from '../library.schema.js';

export const later: LibraryTopic = {
  id: 'later',
  numbers: {
    early: { value: 2, unit: 'week' },
    gym: { value: [15, 20], unit: 'minute' },
    plank: { value: 20, unit: 'second' },
  },
  blocks: [
    { id: 'then-the-cause', kind: 'paragraph', accordingTo: ['page-002', 'page-003'] },
    {
      id: 'as-it-eases',
      kind: 'list',
      items: [
        {
          id: 'more-movement',
          accordingTo: ['page-002', 'page-003', 'page-004', 'cochrane-exercise'],
          conflicts: ['C15'],
          remedies: ['low-impact'],
        },
        { id: 'gym', accordingTo: ['page-002'], remedies: ['low-impact'] },
        {
          id: 'longer-stretches',
          accordingTo: ['page-002', 'page-003', 'ros-bone'],
          conflicts: ['C16'],
          remedies: ['cobra', 'supine-hamstring'],
        },
        {
          id: 'massage-course',
          accordingTo: ['page-000', 'page-001', 'page-002', 'page-003', 'nice-ng59'],
          conflicts: ['C44'],
          remedies: ['massage-pro'],
        },
        { id: 'physio-then', accordingTo: ['page-002', 'page-003', 'page-004', 'nice-ng59'], remedies: ['physio'] },
        { id: 'look-for-trigger', accordingTo: ['page-002', 'clinical-policy'], remedies: ['triggers'] },
      ],
    },
    {
      id: 'once-it-is-gone',
      kind: 'list',
      items: [
        {
          id: 'build-strength',
          accordingTo: ['page-000', 'page-001', 'page-002', 'page-003', 'steffens-2016'],
          conflicts: ['C18', 'C19'],
          remedies: ['core', 'back-extension', 'row'],
        },
        { id: 'plank-how', accordingTo: ['page-002', 'page-003'], remedies: ['plank'] },
        { id: 'check-form', accordingTo: ['page-000', 'page-003'], remedies: ['physio'] },
        {
          id: 'yoga-pilates',
          accordingTo: ['page-001', 'page-002', 'page-003', 'acp-2017'],
          remedies: ['yoga', 'pilates'],
        },
        { id: 'sudden-move-after', accordingTo: ['page-002', 'clinical-policy'], conflicts: ['C47'] },
      ],
    },
  ],
};

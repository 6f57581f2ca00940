import type { LibraryTopic } from '../library.schema.js';

export const prevention: LibraryTopic = {
  id: 'prevention',
  numbers: {
    walk: { value: 20, unit: 'minute' },
    standUp: { value: 1, unit: 'hour' },
    glasses: { value: 8, unit: 'time' },
    drinks: { value: [6, 8], unit: 'time' },
  },
  blocks: [
    { id: 'prevention-works', kind: 'paragraph', accordingTo: ['page-000', 'page-001', 'page-003', 'steffens-2016'] },
    {
      id: 'habit-table',
      kind: 'table',
      items: [
        {
          id: 'keep-moving',
          accordingTo: ['page-000', 'page-001', 'page-002', 'page-003', 'walkback-2024'],
          remedies: ['walk-20', 'low-impact'],
        },
        {
          id: 'strength',
          accordingTo: ['page-000', 'page-001', 'page-002', 'page-003', 'steffens-2016'],
          conflicts: ['C18'],
          remedies: ['core', 'plank', 'back-extension', 'row'],
        },
        {
          id: 'limber',
          accordingTo: ['page-000', 'page-001', 'page-002', 'page-003', 'page-004', 'clinical-policy'],
          remedies: ['warm-up', 'stretch-light', 'yoga', 'pilates'],
        },
        {
          id: 'short-sits',
          accordingTo: ['page-001', 'page-002', 'page-003', 'clinical-policy'],
          remedies: ['breaks', 'lumbar-pillow'],
        },
        {
          id: 'vary-posture',
          accordingTo: ['page-001', 'page-003', 'page-004', 'clinical-policy'],
          conflicts: ['C46'],
          remedies: ['posture', 'ergonomics'],
        },
        { id: 'lift-well', accordingTo: ['page-001', 'page-002', 'page-003', 'steffens-2016'], remedies: ['lifting'] },
        { id: 'avoid-strain', accordingTo: ['page-003'] },
        {
          id: 'drink-well',
          accordingTo: ['page-000', 'page-001', 'page-002', 'page-003', 'nhs-fluids', 'killer-2014', 'clinical-policy'],
          conflicts: ['C31', 'C32', 'C35'],
          remedies: ['hydration', 'less-caffeine', 'less-alcohol'],
        },
        {
          id: 'eat-well',
          accordingTo: ['page-000', 'page-001', 'page-002', 'page-004', 'cochrane-magnesium', 'ccjm-potassium'],
          conflicts: ['C29', 'C30', 'C33', 'C50'],
          remedies: ['electrolyte-food', 'less-sugar', 'supplements', 'salt-water'],
        },
        { id: 'keep-weight', accordingTo: ['page-002', 'clinical-policy'], remedies: ['weight'] },
        {
          id: 'less-stress',
          accordingTo: ['page-001', 'page-003', 'acp-2017'],
          remedies: ['breathing', 'meditation', 'pmr'],
        },
        { id: 'care-to-prevent', accordingTo: ['page-000', 'page-003', 'page-004', 'nice-ng59'], conflicts: ['C44'] },
      ],
    },
  ],
};

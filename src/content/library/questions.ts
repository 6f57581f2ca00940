import type { LibraryTopic } from '../library.schema.js';

export const questions: LibraryTopic = {
  id: 'questions',
  numbers: { see: { value: 7, unit: 'day' }, cold: { value: [2, 3], unit: 'day' } },
  blocks: [
    {
      id: 'asked-often',
      kind: 'questions',
      items: [
        {
          id: 'ask-causes',
          accordingTo: ['page-002', 'page-003', 'page-004', 'clinical-policy'],
          conflicts: ['C35', 'C46'],
        },
        { id: 'ask-signs', accordingTo: ['page-000', 'page-001', 'page-003'] },
        {
          id: 'ask-relief',
          accordingTo: ['page-001', 'page-003', 'page-004', 'nice-ng59', 'acp-2017'],
          conflicts: ['C01', 'C14'],
        },
        {
          id: 'ask-treatment',
          accordingTo: ['page-003', 'nice-ng59', 'acp-2017'],
          conflicts: ['C20', 'C21'],
          remedies: ['physio', 'massage-pro', 'chiropractic', 'acupuncture'],
        },
        {
          id: 'ask-natural',
          accordingTo: ['page-003', 'cochrane-herbal', 'essential-oil-reports'],
          conflicts: ['C39', 'C42'],
          remedies: ['chamomile', 'arnica', 'lavender-oil', 'peppermint-oil', 'breathing', 'yoga'],
        },
        {
          id: 'ask-prevent',
          accordingTo: ['page-001', 'page-003', 'steffens-2016', 'walkback-2024'],
          conflicts: ['C46'],
        },
        { id: 'ask-help', accordingTo: ['page-001', 'page-003', 'nhs-back-pain'], conflicts: ['C13'] },
        {
          id: 'ask-heat-cold',
          accordingTo: ['acp-2017', 'cochrane-heat-cold', 'clinical-policy'],
          conflicts: ['C01', 'C02'],
          remedies: ['heat-pack', 'ice-pack'],
        },
        { id: 'ask-scan', accordingTo: ['nice-ng59', 'acp-2017'], conflicts: ['C48'], remedies: ['imaging'] },
        {
          id: 'ask-bed',
          accordingTo: ['cochrane-bed-rest', 'nice-ng59'],
          conflicts: ['C14'],
          remedies: ['walk-short'],
        },
        { id: 'ask-this-page', accordingTo: ['page-003', 'clinical-policy'], conflicts: ['C52'] },
      ],
    },
  ],
};

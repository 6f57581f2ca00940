import type { LibraryTopic } from '../library.schema.js';

export const firstDays: LibraryTopic = {
  id: 'first-days',
  numbers: {
    ice: { value: 20, unit: 'minute' },
    iceEvery: { value: 2, unit: 'hour' },
    coldShort: { value: 48, unit: 'hour' },
    coldLong: { value: [48, 72], unit: 'hour' },
    moistFrom: { value: 72, unit: 'hour' },
    creamTimes: { value: 4, unit: 'time' },
    walkEvery: { value: 1, unit: 'hour' },
  },
  blocks: [
    { id: 'first-ease', kind: 'paragraph', accordingTo: ['page-000', 'page-002', 'page-003'] },
    {
      id: 'ease-table',
      kind: 'table',
      items: [
        {
          id: 'ease-off',
          accordingTo: ['page-001', 'page-003', 'page-004', 'cochrane-bed-rest', 'nice-ng59'],
          conflicts: ['C14'],
          remedies: ['relative-rest'],
        },
        {
          id: 'ease-walk',
          accordingTo: ['page-002', 'page-003', 'page-004', 'nice-ng59', 'acp-2017'],
          conflicts: ['C14'],
          remedies: ['walk-short'],
        },
        {
          id: 'ease-position',
          accordingTo: ['page-002', 'page-004', 'clinical-policy'],
          remedies: ['recline', 'side-lying'],
        },
        {
          id: 'ease-heat',
          accordingTo: ['page-000', 'page-001', 'page-002', 'page-003', 'page-004', 'acp-2017', 'cochrane-heat-cold'],
          conflicts: ['C01', 'C27', 'C34'],
          remedies: ['heat-pack', 'moist-heat', 'warm-bath'],
        },
        {
          id: 'ease-cold',
          accordingTo: ['page-001', 'page-002', 'page-003', 'page-004', 'cochrane-heat-cold'],
          conflicts: ['C01', 'C03', 'C27'],
          remedies: ['ice-pack', 'cold-shower'],
        },
        {
          id: 'ease-stretch',
          accordingTo: ['page-001', 'page-002', 'page-003', 'cochrane-exercise'],
          conflicts: ['C16'],
          remedies: ['stretch-light', 'cat-camel', 'childs-pose'],
        },
        {
          id: 'ease-tablets',
          accordingTo: ['page-001', 'page-002', 'page-003', 'page-004', 'cochrane-nsaid', 'pace-2014'],
          conflicts: ['C23', 'C25', 'C27'],
          remedies: ['ibuprofen', 'naproxen', 'paracetamol'],
        },
        {
          id: 'ease-rubs',
          accordingTo: ['page-000', 'page-004', 'product-labels', 'clinical-policy'],
          conflicts: ['C36', 'C38'],
          remedies: ['topical-menthol', 'topical-lidocaine', 'topical-salicylate', 'topical-wintergreen', 'heat-gel'],
        },
        {
          id: 'ease-massage',
          accordingTo: ['page-000', 'page-003', 'acp-2017'],
          conflicts: ['C44'],
          remedies: ['massage-self'],
        },
        {
          id: 'ease-calm',
          accordingTo: ['page-001', 'page-002', 'page-003', 'acp-2017'],
          remedies: ['breathing', 'meditation', 'pmr'],
        },
        {
          id: 'ease-drink',
          accordingTo: ['page-000', 'page-001', 'page-002', 'nhs-fluids', 'clinical-policy'],
          conflicts: ['C28', 'C30', 'C31', 'C35'],
          remedies: ['hydration', 'electrolyte-food', 'electrolyte-drink'],
        },
        {
          id: 'ease-herbs',
          accordingTo: ['page-003', 'cochrane-herbal', 'essential-oil-reports'],
          conflicts: ['C39', 'C40', 'C41', 'C42'],
          remedies: ['chamomile', 'arnica', 'lavender-oil', 'peppermint-oil'],
        },
      ],
    },
    {
      id: 'first-cautions',
      kind: 'list',
      items: [
        { id: 'no-pushing', accordingTo: ['page-002', 'page-004'] },
        { id: 'no-long-lying', accordingTo: ['page-001', 'page-002', 'page-004'], conflicts: ['C14'] },
        { id: 'cold-harms', accordingTo: ['page-002', 'page-004', 'heat-cold-leaflets'], conflicts: ['C03'] },
        { id: 'heat-harms', accordingTo: ['heat-cold-leaflets', 'fda-rub-burns', 'bjgp-2005'] },
        { id: 'rub-harms', accordingTo: ['page-000', 'fda-rub-burns', 'product-labels'], conflicts: ['C36', 'C37'] },
        { id: 'ask-before', accordingTo: ['page-003', 'nhs-ibuprofen'], conflicts: ['C23'] },
      ],
    },
    {
      id: 'their-numbers',
      kind: 'table',
      items: [
        { id: 'number-ice', accordingTo: ['page-002'] },
        { id: 'number-cold', accordingTo: ['page-001', 'page-002'], conflicts: ['C02'] },
        { id: 'number-heat', accordingTo: ['page-000', 'page-001', 'page-002'], conflicts: ['C01'] },
        { id: 'number-cream', accordingTo: ['page-000'], conflicts: ['C36'] },
        { id: 'number-walk', accordingTo: ['page-002'] },
        { id: 'number-rest', accordingTo: ['page-004'], conflicts: ['C14'] },
      ],
    },
  ],
};

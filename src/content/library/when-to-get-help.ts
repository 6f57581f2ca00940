import type { LibraryTopic } from '../library.schema.js';

/** The signs in plain words; the questions and rules that weigh them are in the questionnaire and the red flags. */
export const whenToGetHelp: LibraryTopic = {
  id: 'when-to-get-help',
  safety: true,
  numbers: {
    first: { value: 3, unit: 'day' },
    see: { value: 7, unit: 'day' },
    long: { value: 6, unit: 'week' },
    procedure: { value: 3, unit: 'month' },
    pregnant: { value: 13, unit: 'week' },
    upper: { value: 50, unit: 'year' },
    older: { value: 65, unit: 'year' },
    child: { value: 16, unit: 'year' },
    old: { value: 75, unit: 'year' },
  },
  blocks: [
    {
      id: 'help-now',
      kind: 'list',
      items: [
        { id: 'now-chest-breath', accordingTo: ['nhs-back-pain', 'thinkaorta', 'nidirect-aaa'] },
        { id: 'now-faint', accordingTo: ['schmitt-thompson', 'nidirect-aaa'] },
        { id: 'now-head', accordingTo: ['nhs-back-pain', 'semigran-2015', 'clinical-policy'], conflicts: ['C07'] },
        { id: 'now-saddle', accordingTo: ['nhs-back-pain', 'ces-card', 'page-002'], conflicts: ['C09'] },
        {
          id: 'now-legs',
          accordingTo: ['nhs-back-pain', 'aafp-2012', 'page-001', 'page-003'],
          conflicts: ['C10'],
        },
        { id: 'now-accident', accordingTo: ['nhs-back-pain', 'page-001', 'ahcpr'], conflicts: ['C11'] },
        { id: 'now-sudden', accordingTo: ['schmitt-thompson', 'briggs', 'clinical-policy'] },
        { id: 'now-blood', accordingTo: ['clinical-policy'] },
        { id: 'now-waves', accordingTo: ['semigran-2015', 'briggs', 'clinical-policy'] },
        { id: 'now-known', accordingTo: ['nidirect-aaa', 'clinical-policy'] },
        { id: 'now-numb-and', accordingTo: ['nice-ng234', 'spinal-bleed-reports', 'spinal-abscess-cohort'] },
        { id: 'now-fever-and', accordingTo: ['spinal-abscess-cohort', 'ahcpr'] },
        { id: 'now-pregnant', accordingTo: ['maternity-call-lists', 'nhs-ectopic'] },
      ],
    },
    {
      id: 'help-today',
      kind: 'list',
      items: [
        { id: 'today-foot', accordingTo: ['aafp-2012', 'page-001', 'page-003'] },
        { id: 'today-fever', accordingTo: ['nhs-back-pain', 'ahcpr', 'spinal-abscess-cohort'] },
        { id: 'today-pee', accordingTo: ['nhs-kidney-infection'] },
        {
          id: 'today-fall',
          accordingTo: ['downie-2013', 'ifompt-red-flags', 'page-001', 'spinal-bleed-reports', 'clinical-policy'],
        },
        { id: 'today-worse', accordingTo: ['briggs', 'page-000', 'page-003'] },
        { id: 'today-leg', accordingTo: ['clinical-policy'] },
        { id: 'today-skin', accordingTo: ['briggs', 'nice-ng234', 'clinical-policy'] },
        { id: 'today-needle', accordingTo: ['ahcpr', 'spinal-abscess-cohort'] },
        { id: 'today-stopped', accordingTo: ['clinical-policy'] },
        { id: 'today-pregnant', accordingTo: ['northern-trust', 'clinical-policy'] },
      ],
    },
    {
      id: 'help-soon',
      kind: 'list',
      items: [
        { id: 'soon-severe', accordingTo: ['page-000', 'page-001', 'page-003'] },
        {
          id: 'soon-not-better',
          accordingTo: ['page-000', 'page-001', 'page-002', 'page-003', 'page-004', 'nhs-back-pain'],
          conflicts: ['C13'],
        },
        { id: 'soon-back-again', accordingTo: ['page-000', 'page-002', 'page-004'] },
        { id: 'soon-numb', accordingTo: ['page-001', 'page-003', 'briggs'], conflicts: ['C10'] },
        { id: 'soon-no-reason', accordingTo: ['page-002'] },
        { id: 'soon-upper', accordingTo: ['nhs-back-pain', 'clinical-policy'], conflicts: ['C24'] },
        { id: 'soon-history', accordingTo: ['ifompt-red-flags', 'downie-2013', 'ahcpr'] },
        { id: 'soon-age', accordingTo: ['northern-trust', 'nice-ng59', 'downie-2013', 'clinical-policy'] },
        {
          id: 'soon-germs',
          accordingTo: ['ahcpr', 'nhs-back-pain', 'spinal-abscess-cohort', 'downie-2013', 'clinical-policy'],
        },
      ],
    },
    { id: 'help-otherwise', kind: 'paragraph', accordingTo: ['nhs-back-pain', 'acp-2017'], conflicts: ['C12'] },
  ],
};

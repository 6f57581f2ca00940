import type { Conflict } from './library.schema.js';

const view = (...accordingTo: string[]) => ({ accordingTo });

type Rest = Omit<Conflict, 'id' | 'views' | 'follows'>;
const row = (id: string, views: Conflict['views'], follows: string[], rest: Rest = {}): Conflict => ({
  id,
  views,
  follows,
  ...rest,
});

/** Where the sources disagree, or say what the evidence does not bear out; the sentences are in `text`, keyed by id. */
export const conflicts: Conflict[] = [
  row(
    'C01',
    [view('page-000'), view('page-001'), view('page-002'), view('page-003', 'page-004')],
    ['acp-2017', 'cochrane-heat-cold', 'clinical-policy'],
    {
      numbers: {
        short: { value: 48, unit: 'hour' },
        long: { value: [48, 72], unit: 'hour' },
        moist: { value: 72, unit: 'hour' },
        cold: { value: [2, 3], unit: 'day' },
      },
      remedies: ['ice-pack', 'heat-pack', 'warm-bath', 'moist-heat'],
      shownAt: 'plan',
    },
  ),
  row('C02', [view('page-001'), view('page-002')], ['cochrane-heat-cold', 'clinical-policy'], {
    numbers: {
      short: { value: 48, unit: 'hour' },
      long: { value: 72, unit: 'hour' },
      now: { value: 3, unit: 'day' },
    },
    remedies: ['ice-pack', 'heat-pack', 'moist-heat'],
    shownAt: 'plan',
  }),
  row('C03', [view('page-002')], ['heat-cold-leaflets', 'clinical-policy'], {
    numbers: {
      duration: { value: 20, unit: 'minute' },
      ours: { value: [10, 20], unit: 'minute' },
      check: { value: 5, unit: 'minute' },
      pause: { value: 2, unit: 'hour' },
    },
    remedies: ['ice-pack'],
    shownAt: 'plan',
  }),
  row('C04', [view('page-002'), view('product-labels', 'fda-rub-burns')], ['product-labels', 'page-004'], {
    remedies: ['percogesic', 'topical-menthol', 'rx-muscle-relaxant'],
    shownAt: 'library',
  }),
  row('C05', [view('page-002')], ['product-labels'], { remedies: ['percogesic', 'rx-muscle-relaxant'] }),
  row('C06', [view('page-002'), view('nice-ng59', 'acp-2017')], ['nice-ng59', 'acp-2017', 'fda-epidural'], {
    remedies: ['cortisone'],
    shownAt: 'plan',
  }),
  row('C07', [view('page-002')], ['clinical-policy'], { signs: ['now-seizure'] }),
  row('C08', [view('page-002')], ['clinical-policy'], { remedies: ['neurologist'] }),
  row('C09', [view('page-002'), view('nhs-back-pain', 'ces-card')], ['nhs-back-pain', 'ces-card', 'hsib-ces'], {
    signs: ['pee-change', 'bowel-change'],
    shownAt: 'library',
  }),
  row('C10', [view('page-001', 'page-003'), view('nhs-back-pain')], ['nhs-back-pain', 'aafp-2012', 'clinical-policy'], {
    signs: ['leg-numb-one', 'leg-weak-stable', 'leg-weak-worse', 'both-legs'],
    shownAt: 'library',
  }),
  row('C11', [view('page-001'), view('nhs-back-pain')], ['nhs-back-pain', 'ahcpr', 'ifompt-red-flags'], {
    signs: ['major-injury', 'minor-fall-bruise', 'minor-fall'],
    shownAt: 'library',
  }),
  row('C12', [view('page-003'), view('nhs-back-pain', 'acp-2017')], ['nhs-back-pain', 'acp-2017'], {
    shownAt: 'library',
  }),
  row(
    'C13',
    [view('page-000'), view('page-001'), view('page-002'), view('page-004'), view('nhs-back-pain', 'pace-2014')],
    ['nhs-back-pain', 'pace-2014', 'clinical-policy'],
    {
      numbers: {
        half: { value: 17, unit: 'day' },
        first: { value: 3, unit: 'day' },
        see: { value: 7, unit: 'day' },
        better: { value: 6, unit: 'week' },
        late: { value: 14, unit: 'day' },
      },
      signs: ['t-0-3', 't-4-14', 't-2-6w', 't-over-6w'],
      shownAt: 'library',
    },
  ),
  row(
    'C14',
    [view('page-001'), view('page-002'), view('page-004'), view('cochrane-bed-rest', 'nice-ng59', 'acp-2017')],
    ['cochrane-bed-rest', 'nice-ng59', 'acp-2017'],
    {
      numbers: { rest: { value: [1, 2], unit: 'day' }, every: { value: 1, unit: 'hour' } },
      remedies: ['relative-rest', 'walk-short'],
      shownAt: 'plan',
    },
  ),
  row('C15', [view('page-002'), view('page-004')], ['cochrane-exercise', 'clinical-policy'], {
    numbers: { start: { value: 2, unit: 'week' } },
    remedies: ['low-impact'],
    shownAt: 'plan',
  }),
  row('C16', [view('page-002'), view('page-003'), view('page-004')], ['cochrane-exercise', 'clinical-policy'], {
    remedies: ['stretch-light', 'cat-camel', 'childs-pose'],
    shownAt: 'plan',
  }),
  row('C17', [view('page-003')], ['ros-bone', 'clinical-policy'], {
    remedies: ['cat-camel', 'childs-pose', 'cobra', 'supine-hamstring'],
  }),
  row('C18', [view('page-002'), view('page-003')], ['page-002', 'cochrane-exercise'], {
    remedies: ['core', 'plank', 'back-extension', 'row'],
    shownAt: 'plan',
  }),
  row('C19', [view('page-000')], ['page-002', 'page-003'], { remedies: ['core', 'plank'] }),
  row('C20', [view('page-001'), view('page-002'), view('page-003')], ['manipulation-risk', 'nice-ng59', 'acp-2017'], {
    remedies: ['chiropractic'],
    shownAt: 'plan',
  }),
  row('C21', [view('page-003'), view('acp-2017'), view('nice-ng59')], ['nice-ng59', 'acp-2017', 'clinical-policy'], {
    remedies: ['acupuncture'],
    shownAt: 'plan',
  }),
  row('C22', [view('page-004'), view('nhs-aspirin')], ['nhs-aspirin', 'product-labels'], {
    numbers: { age: { value: 18, unit: 'year' } },
    remedies: ['aspirin'],
    shownAt: 'plan',
  }),
  row('C23', [view('page-003'), view('page-001', 'page-002', 'page-004')], ['nhs-ibuprofen', 'clinical-policy'], {
    remedies: ['ibuprofen', 'naproxen', 'aspirin', 'paracetamol'],
    shownAt: 'plan',
  }),
  row(
    'C24',
    [view('page-000', 'page-001', 'page-002', 'page-003', 'page-004'), view('nhs-back-pain')],
    ['nhs-back-pain', 'clinical-policy'],
    {
      numbers: { age: { value: 50, unit: 'year' }, see: { value: 3, unit: 'day' } },
      signs: ['upper-back'],
      shownAt: 'library',
    },
  ),
  row('C25', [view('page-002'), view('page-004'), view('pace-2014')], ['pace-2014', 'nice-ng59', 'acp-2017'], {
    remedies: ['paracetamol'],
    shownAt: 'plan',
  }),
  row('C26', [view('page-002')], ['product-labels', 'region-general-knowledge'], {
    remedies: ['naproxen'],
    shownAt: 'plan',
  }),
  row('C27', [view('page-001', 'page-002', 'page-003', 'page-004')], ['clinical-policy'], { shownAt: 'library' }),
  row('C28', [view('page-000')], ['clinical-policy'], { remedies: ['electrolyte-food'], shownAt: 'library' }),
  row('C29', [view('page-002'), view('cochrane-magnesium')], ['cochrane-magnesium', 'clinical-policy'], {
    remedies: ['electrolyte-food', 'supplements'],
    shownAt: 'plan',
  }),
  row('C30', [view('page-000'), view('who-salt')], ['who-salt', 'clinical-policy'], {
    numbers: { salt: { value: 5, unit: 'gram' } },
    remedies: ['salt-water'],
    shownAt: 'plan',
  }),
  row('C31', [view('page-002'), view('page-000', 'page-001', 'page-003')], ['nhs-fluids'], {
    numbers: { glasses: { value: 8, unit: 'time' }, drinks: { value: [6, 8], unit: 'time' } },
    remedies: ['hydration'],
    shownAt: 'plan',
  }),
  row('C32', [view('page-002'), view('killer-2014')], ['killer-2014', 'clinical-policy'], {
    numbers: { cups: { value: 4, unit: 'time' } },
    remedies: ['less-caffeine', 'less-alcohol'],
    shownAt: 'plan',
  }),
  row('C33', [view('page-002')], ['clinical-policy'], { remedies: ['less-caffeine', 'less-sugar'] }),
  row('C34', [view('page-002')], ['clinical-policy', 'heat-cold-leaflets'], {
    remedies: ['moist-heat'],
    shownAt: 'plan',
  }),
  row('C35', [view('page-000'), view('page-001', 'page-003'), view('page-002')], ['clinical-policy'], {
    remedies: ['hydration'],
    shownAt: 'library',
  }),
  row('C36', [view('page-000'), view('product-labels', 'fda-rub-burns')], ['product-labels', 'fda-rub-burns'], {
    numbers: {
      theirs: { value: 4, unit: 'time' },
      ours: { value: [3, 4], unit: 'time' },
      days: { value: 7, unit: 'day' },
    },
    remedies: [
      'topical-menthol',
      'topical-lidocaine',
      'topical-salicylate',
      'topical-wintergreen',
      'topical-eucalyptus',
      'heat-pack',
    ],
    shownAt: 'plan',
  }),
  row('C37', [view('page-000')], ['warfarin-reports', 'product-labels'], {
    remedies: ['topical-salicylate', 'topical-wintergreen'],
  }),
  row('C38', [view('page-004')], ['fda-rub-burns', 'product-labels'], { remedies: ['heat-gel'], shownAt: 'plan' }),
  row('C39', [view('page-003')], ['essential-oil-reports', 'clinical-policy'], {
    numbers: { strength: { value: 2, unit: 'percent' } },
    remedies: ['lavender-oil', 'peppermint-oil', 'eucalyptus-oil'],
    shownAt: 'plan',
  }),
  row('C40', [view('page-003'), view('cochrane-herbal')], ['product-labels', 'clinical-policy'], {
    remedies: ['willow-bark'],
    shownAt: 'plan',
  }),
  row('C41', [view('page-003')], ['clinical-policy'], { remedies: ['valerian'], shownAt: 'plan' }),
  row('C42', [view('page-003')], ['clinical-policy', 'cochrane-herbal'], { remedies: ['arnica'], shownAt: 'plan' }),
  row('C43', [view('page-003')], ['clinical-policy'], { remedies: ['cold-shower'] }),
  row(
    'C44',
    [view('page-000'), view('page-002'), view('page-003'), view('nice-ng59')],
    ['nice-ng59', 'cochrane-massage', 'clinical-policy'],
    { remedies: ['massage-self', 'massage-pro'], shownAt: 'plan' },
  ),
  row('C45', [view('page-002', 'page-003'), view('nice-ng59')], ['nice-ng59'], { remedies: ['lumbar-pillow'] }),
  row('C46', [view('page-001', 'page-003', 'page-004')], ['clinical-policy'], {
    remedies: ['posture', 'ergonomics'],
    shownAt: 'plan',
  }),
  row('C47', [view('page-002'), view('page-003')], ['ifompt-red-flags', 'clinical-policy'], {
    numbers: { age: { value: 50, unit: 'year' } },
    signs: ['start-sudden-rest', 'start-strain'],
    shownAt: 'library',
  }),
  row('C48', [view('page-002'), view('nice-ng59', 'acp-2017')], ['nice-ng59', 'acp-2017'], {
    remedies: ['imaging'],
    shownAt: 'plan',
  }),
  row('C49', [view('page-002'), view('page-004'), view('cashin-2021')], ['page-004', 'cashin-2021', 'acp-2017'], {
    remedies: ['rx-muscle-relaxant'],
    shownAt: 'plan',
  }),
  row('C50', [view('page-002', 'page-004')], ['clinical-policy'], { remedies: ['less-sugar'] }),
  row('C51', [view('page-000', 'page-001', 'page-003', 'page-004')], ['clinical-policy']),
  row('C52', [view('page-003')], ['clinical-policy'], { shownAt: 'library' }),
];

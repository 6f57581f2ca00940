/**
 * Who must not and who must ask first, as a second, independent reading of the clinical policy: the table of the remedies
 * and the table of the people, written from the policy and never from `src/content`. What either says holds; what one
 * blocks is blocked although the other only asks.
 */

/** `remedy | grade of benefit | blocked with | ask first with`. ALL: never suggested to anybody. */
const BY_REMEDY = `
ice-pack           | B | numb-skin raynaud-cold poor-circulation broken-skin | under-16 diabetes leg-nerve
cold-shower        | C | heart-disease raynaud-cold faints | under-16 high-bp pregnant falls-risk epilepsy
heat-pack          | A | numb-skin broken-skin fever-infection cream-on-skin | under-16 poor-circulation diabetes pregnant heart-disease cancer over-65 sedatives
moist-heat         | B | numb-skin broken-skin fever-infection cream-on-skin | under-16 poor-circulation diabetes pregnant heart-disease cancer over-65 sedatives
warm-bath          | B | numb-skin fever-infection epilepsy | pregnant heart-disease faints high-bp over-65 falls-risk sedatives broken-skin under-16
heat-gel           | B | broken-skin allergy-menthol allergy-nsaid blood-thinner under-16 pregnant | breastfeeding kidney nsaid-asthma epilepsy
ibuprofen          | A | under-16 preg-20-plus kidney ulcer-bleed blood-thinner antiplatelet bleeding-disorder heart-failure nsaid-asthma allergy-nsaid taking-nsaid | age-16-17 over-65 preg-under-20 breastfeeding liver-alcohol heart-disease high-bp asthma nsaid-interact low-weight
naproxen           | A | under-16 preg-20-plus kidney ulcer-bleed blood-thinner antiplatelet bleeding-disorder heart-failure nsaid-asthma allergy-nsaid taking-nsaid | age-16-17 over-65 preg-under-20 breastfeeding liver-alcohol heart-disease high-bp asthma nsaid-interact low-weight
aspirin            | B | under-16 age-16-17 pregnant breastfeeding kidney ulcer-bleed blood-thinner antiplatelet bleeding-disorder nsaid-asthma allergy-nsaid taking-nsaid heart-failure liver-alcohol | over-65 preg-under-20 heart-disease high-bp asthma nsaid-interact low-weight g6pd
paracetamol        | C | allergy-paracetamol taking-paracetamol | under-16 liver-alcohol kidney low-weight blood-thinner pregnant
percogesic         | C | under-16 over-65 allergy-paracetamol taking-paracetamol liver-alcohol sedatives glaucoma-prostate breathing-disease driving falls-risk | blood-thinner pregnant breastfeeding epilepsy
rx-muscle-relaxant | B | - | under-16 over-65 pregnant breastfeeding sedatives driving liver-alcohol kidney breathing-disease falls-risk epilepsy heart-disease
rx-nsaid           | A | - | under-16 preg-20-plus kidney ulcer-bleed blood-thinner antiplatelet bleeding-disorder heart-failure nsaid-asthma allergy-nsaid taking-nsaid age-16-17 over-65 preg-under-20 breastfeeding liver-alcohol heart-disease high-bp asthma nsaid-interact low-weight
cortisone          | C | fever-infection immune-weak | diabetes blood-thinner bleeding-disorder pregnant osteoporosis allergy-lidocaine heart-failure high-bp under-16
topical-menthol    | B | broken-skin allergy-menthol under-16 | pregnant breastfeeding g6pd asthma numb-skin
topical-wintergreen| B | under-16 age-16-17 pregnant breastfeeding kidney ulcer-bleed blood-thinner antiplatelet bleeding-disorder nsaid-asthma allergy-nsaid taking-nsaid broken-skin allergy-menthol | over-65 liver-alcohol asthma numb-skin
topical-salicylate | C | under-16 age-16-17 pregnant breastfeeding kidney ulcer-bleed blood-thinner antiplatelet bleeding-disorder nsaid-asthma allergy-nsaid taking-nsaid broken-skin | over-65 liver-alcohol asthma
topical-lidocaine  | B | broken-skin allergy-lidocaine under-16 | pregnant breastfeeding heart-disease liver-alcohol epilepsy g6pd blood-thinner
topical-eucalyptus | C | epilepsy broken-skin under-16 allergy-menthol | pregnant breastfeeding asthma
relative-rest      | A | - | -
recline            | C | - | pregnant
side-lying         | C | - | -
walk-short         | A | - | falls-risk leg-nerve heart-disease
low-impact         | B | fever-infection | heart-disease falls-risk epilepsy broken-skin pregnant osteoporosis
walk-20            | A | - | heart-disease falls-risk
breaks             | B | - | falls-risk
stretch-light      | B | fracture-risk-now | osteoporosis spinal-surgery leg-nerve pregnant
cat-camel          | B | - | osteoporosis spinal-surgery pregnant
childs-pose        | B | - | osteoporosis spinal-surgery preg-20-plus leg-nerve
cobra              | B | preg-20-plus | preg-under-20 spinal-surgery osteoporosis stenosis over-65
supine-hamstring   | B | leg-nerve | preg-20-plus spinal-surgery
yoga               | B | - | osteoporosis spinal-surgery pregnant leg-nerve inflam-arthritis
pilates            | B | - | osteoporosis spinal-surgery pregnant leg-nerve
warm-up            | B | - | -
core               | A | fracture-risk-now | osteoporosis spinal-surgery pregnant high-bp heart-disease leg-nerve
plank              | B | fracture-risk-now | high-bp heart-disease pregnant osteoporosis spinal-surgery
back-extension     | B | fracture-risk-now preg-20-plus | osteoporosis spinal-surgery stenosis preg-under-20
row                | B | fracture-risk-now | high-bp osteoporosis spinal-surgery pregnant
massage-self       | B | dvt broken-skin fever-infection cancer fracture-risk-now | blood-thinner bleeding-disorder osteoporosis pregnant numb-skin
massage-pro        | B | dvt broken-skin fever-infection cancer fracture-risk-now | blood-thinner bleeding-disorder osteoporosis pregnant spinal-surgery numb-skin
chiropractic       | B | osteoporosis cancer leg-nerve blood-thinner bleeding-disorder fever-infection fracture-risk-now aneurysm under-16 | over-65 steroids-long spinal-surgery inflam-arthritis pregnant
physio             | B | - | -
acupuncture        | C | broken-skin fever-infection | blood-thinner bleeding-disorder pregnant immune-weak epilepsy under-16 spinal-surgery
imaging            | C | - | pregnant
neurologist        | - | - | -
spine-specialist   | C | - | -
breathing          | B | - | breathing-disease
meditation         | B | - | -
pmr                | B | - | high-bp heart-disease
valerian           | C | under-16 pregnant breastfeeding sedatives liver-alcohol driving | over-65 surgery-soon falls-risk age-16-17
chamomile          | C | allergy-daisy | blood-thinner pregnant sedatives surgery-soon under-16
willow-bark        | B | under-16 age-16-17 pregnant breastfeeding kidney ulcer-bleed blood-thinner antiplatelet bleeding-disorder nsaid-asthma allergy-nsaid taking-nsaid liver-alcohol | over-65 heart-disease high-bp asthma nsaid-interact surgery-soon
arnica             | C | broken-skin allergy-daisy under-16 pregnant breastfeeding | blood-thinner
lavender-oil       | C | broken-skin allergy-menthol under-16 | preg-under-20 breastfeeding asthma sedatives
peppermint-oil     | C | broken-skin allergy-menthol under-16 | pregnant breastfeeding asthma g6pd
eucalyptus-oil     | C | epilepsy broken-skin allergy-menthol under-16 pregnant | breastfeeding asthma
hydration          | C | - | fluid-limit heart-failure kidney
electrolyte-food   | C | - | kidney potassium-drug
electrolyte-drink  | C | kidney heart-failure potassium-drug low-salt | high-bp diabetes pregnant fluid-limit under-16
salt-water         | C | ALL | -
supplements        | C | kidney potassium-drug | pregnant heart-disease nsaid-interact under-16
less-alcohol       | B | - | -
less-caffeine      | C | - | -
less-sugar         | C | - | -
weight             | B | - | pregnant eating-disorder under-16
posture            | C | - | -
lumbar-pillow      | C | - | -
ergonomics         | C | - | -
lifting            | B | - | -
triggers           | - | - | -
`;

// Groups that the table of the people speaks of.
const SHOP_NSAIDS = ['ibuprofen', 'naproxen'];
const NSAIDS = [...SHOP_NSAIDS, 'rx-nsaid'];
const SALICYLATE_RUBS = ['topical-salicylate', 'topical-wintergreen'];
const MENTHOL_RUBS = ['topical-menthol', 'topical-wintergreen', 'topical-eucalyptus', 'heat-gel'];
const RUBS = [...new Set([...MENTHOL_RUBS, ...SALICYLATE_RUBS, 'topical-lidocaine'])];
const OILS = ['lavender-oil', 'peppermint-oil', 'eucalyptus-oil'];
const HEAT = ['heat-pack', 'moist-heat'];
const BATH = ['warm-bath'];
const MASSAGE = ['massage-self', 'massage-pro'];
const MANIPULATION = ['chiropractic'];
const STRETCHES = ['stretch-light', 'cat-camel', 'childs-pose', 'cobra', 'supine-hamstring'];
const STRENGTH = ['core', 'plank', 'back-extension', 'row', 'pilates'];
const MINERALS = ['electrolyte-drink', 'supplements'];
const HERBS_NOT_IN_PREGNANCY = ['willow-bark', 'valerian', 'arnica', 'eucalyptus-oil'];
const NOT_IN_PREGNANCY = ['aspirin', ...SALICYLATE_RUBS, ...HERBS_NOT_IN_PREGNANCY];
const ASK_IN_PREGNANCY = ['paracetamol', ...BATH, 'chamomile', 'lavender-oil', 'peppermint-oil'];
// A numbing patch and arnica are asked about with a thinner; an illness that makes people bleed is no different.
const BLEEDING = {
  block: [...NSAIDS, 'aspirin', ...SALICYLATE_RUBS, 'willow-bark', 'heat-gel', ...MANIPULATION],
  ask: ['paracetamol', 'chamomile', ...MASSAGE, 'acupuncture', 'cortisone', 'topical-lidocaine', 'arnica'],
};

/** What the table of the people adds: modifier to remedies blocked and remedies to ask about first. */
const BY_PERSON: Readonly<Record<string, { block?: readonly string[]; ask?: readonly string[] }>> = {
  'under-16': {
    block: [...NSAIDS, 'aspirin', 'percogesic', ...RUBS, 'valerian', 'willow-bark', 'arnica', ...OILS, ...MANIPULATION],
    ask: ['paracetamol', ...HEAT, 'ice-pack', ...BATH, 'chamomile'],
  },
  'age-16-17': { block: ['aspirin', ...SALICYLATE_RUBS, 'willow-bark'], ask: ['ibuprofen', 'valerian'] },
  'over-65': {
    block: ['percogesic'],
    ask: [...NSAIDS, ...HEAT, ...BATH, 'valerian', 'rx-muscle-relaxant', ...MANIPULATION],
  },
  'preg-under-20': { block: NOT_IN_PREGNANCY, ask: [...SHOP_NSAIDS, ...ASK_IN_PREGNANCY] },
  'preg-20-plus': { block: [...NSAIDS, 'cobra', 'back-extension', ...NOT_IN_PREGNANCY], ask: ASK_IN_PREGNANCY },
  pregnant: { block: NOT_IN_PREGNANCY, ask: [...BATH, 'massage-pro'] },
  breastfeeding: {
    block: ['aspirin', 'willow-bark', ...SALICYLATE_RUBS, 'valerian', 'arnica'],
    ask: ['ibuprofen', 'percogesic', 'rx-muscle-relaxant', 'topical-lidocaine'],
  },
  kidney: {
    block: [...NSAIDS, 'aspirin', ...SALICYLATE_RUBS, 'willow-bark', ...MINERALS],
    ask: ['paracetamol', 'hydration', 'electrolyte-food'],
  },
  'liver-alcohol': {
    block: ['aspirin', 'percogesic', 'valerian', 'willow-bark'],
    ask: ['paracetamol', 'ibuprofen', 'topical-lidocaine'],
  },
  'ulcer-bleed': { block: [...NSAIDS, 'aspirin', ...SALICYLATE_RUBS, 'willow-bark'] },
  'blood-thinner': BLEEDING,
  antiplatelet: { block: [...SHOP_NSAIDS, 'aspirin', ...SALICYLATE_RUBS, 'willow-bark'] },
  'bleeding-disorder': BLEEDING,
  'heart-failure': { block: [...NSAIDS, 'electrolyte-drink'], ask: ['hydration'] },
  'heart-disease': { block: ['cold-shower'], ask: [...NSAIDS, ...BATH, ...HEAT, 'low-impact', 'core', 'row', 'plank'] },
  'high-bp': { ask: [...NSAIDS, 'electrolyte-drink', ...BATH, 'plank', 'pmr'] },
  // Heat gels hold menthol or a salicylate as often as not.
  asthma: { ask: [...NSAIDS, 'topical-menthol', 'topical-eucalyptus', 'heat-gel', ...OILS] },
  'nsaid-asthma': { block: [...NSAIDS, 'aspirin', 'willow-bark', ...SALICYLATE_RUBS], ask: ['topical-menthol'] },
  'allergy-nsaid': { block: [...NSAIDS, 'aspirin', ...SALICYLATE_RUBS, 'willow-bark', 'heat-gel'] },
  'allergy-paracetamol': { block: ['paracetamol', 'percogesic'] },
  'allergy-lidocaine': { block: ['topical-lidocaine'], ask: ['cortisone'] },
  'allergy-menthol': { block: [...MENTHOL_RUBS, ...OILS] },
  'allergy-daisy': { block: ['chamomile', 'arnica'] },
  'nsaid-interact': { ask: [...NSAIDS, 'willow-bark'] },
  'taking-nsaid': { block: [...NSAIDS, 'aspirin', ...SALICYLATE_RUBS, 'willow-bark'] },
  'taking-paracetamol': { block: ['paracetamol', 'percogesic'] },
  sedatives: { block: ['percogesic', 'valerian'], ask: ['rx-muscle-relaxant', ...HEAT, 'lavender-oil', 'chamomile'] },
  driving: { block: ['percogesic', 'valerian'], ask: ['rx-muscle-relaxant'] },
  'breathing-disease': { block: ['percogesic'], ask: ['rx-muscle-relaxant', 'breathing'] },
  'glaucoma-prostate': { block: ['percogesic'] },
  diabetes: { ask: [...HEAT, 'ice-pack', 'electrolyte-drink', 'cortisone'] },
  'numb-skin': { block: [...HEAT, ...BATH, 'ice-pack'], ask: [...RUBS, ...MASSAGE] },
  'poor-circulation': { block: ['ice-pack'], ask: HEAT },
  'raynaud-cold': { block: ['ice-pack', 'cold-shower'] },
  'broken-skin': { block: [...HEAT, 'ice-pack', ...RUBS, ...OILS, ...MASSAGE, 'acupuncture'], ask: BATH },
  'cream-on-skin': { block: [...HEAT, ...BATH] },
  epilepsy: {
    block: ['eucalyptus-oil', 'topical-eucalyptus', ...BATH],
    ask: ['topical-lidocaine', 'percogesic', 'acupuncture', 'low-impact'],
  },
  osteoporosis: {
    block: MANIPULATION,
    ask: ['childs-pose', 'yoga', 'pilates', 'core', 'massage-pro', 'cobra'],
  },
  'steroids-long': { ask: [...MANIPULATION, ...NSAIDS, 'aspirin'] },
  'spinal-surgery': { ask: [...STRETCHES, 'yoga', ...MANIPULATION, 'acupuncture', 'core'] },
  'inflam-arthritis': { ask: [...MANIPULATION, 'yoga'] },
  stenosis: { ask: ['cobra', 'back-extension'] },
  cancer: { block: [...MASSAGE, ...MANIPULATION], ask: HEAT },
  'immune-weak': { block: ['cortisone'], ask: ['acupuncture'] },
  'leg-nerve': {
    block: ['supine-hamstring', ...MANIPULATION],
    // What trains the middle loads the nerve alike, whichever move it is.
    ask: ['stretch-light', 'cat-camel', 'childs-pose', 'cobra', 'ice-pack', 'core', 'plank', 'back-extension', 'row'],
  },
  'fracture-risk-now': { block: [...STRETCHES, 'yoga', ...MASSAGE, ...MANIPULATION, ...STRENGTH] },
  dvt: { block: MASSAGE },
  aneurysm: { block: MANIPULATION },
  'fever-infection': { block: [...BATH, ...HEAT, ...MASSAGE, 'acupuncture', 'cortisone'] },
  'low-salt': { block: ['electrolyte-drink', 'salt-water'] },
  'potassium-drug': { block: MINERALS, ask: ['electrolyte-food'] },
  'fluid-limit': { ask: ['hydration'] },
  'low-weight': { ask: ['paracetamol', ...NSAIDS] },
  g6pd: { ask: ['topical-menthol', 'topical-lidocaine', 'aspirin', 'peppermint-oil'] },
  faints: { block: ['cold-shower'], ask: BATH },
  'falls-risk': { block: ['percogesic'], ask: [...BATH, 'walk-short', 'walk-20', 'valerian'] },
  'surgery-soon': { ask: ['valerian', 'willow-bark', 'chamomile'] },
  'eating-disorder': { ask: ['weight'] },
};

/** The answers (or ages) a person gives that make the modifier apply; none where it is not asked. */
export const MODIFIER_ANSWERS: Readonly<Record<string, readonly (string | number)[]>> = {
  ...Object.fromEntries(Object.keys(BY_PERSON).map((id) => [id, [id]])),
  'under-16': [0, 15],
  'age-16-17': [16, 17],
  'over-65': [65, 120],
  'preg-under-20': ['pregnant'],
  'preg-20-plus': ['preg-13plus'],
  'nsaid-interact': ['nsaid-interact', 'steroids-long'],
  'leg-nerve': ['leg-numb-one', 'leg-pain-one'],
  'fracture-risk-now': ['minor-fall', 'minor-fall-bruise', 'major-injury'],
  dvt: ['calf-swollen'],
  'fever-infection': ['fever'],
  driving: [],
  'glaucoma-prostate': [],
};

/** Never suggested to anybody; listed only as "not suggested, and why". */
export const NOT_SUGGESTED = [
  ...['aspirin', 'percogesic', 'supplements', 'valerian', 'willow-bark', 'eucalyptus-oil', 'salt-water'],
];

/** Out at level soon when one of `FORCE_SIGNS` is there. */
export const FORCE = [
  ...['chiropractic', 'acupuncture', 'cortisone', 'massage-pro', 'core', 'plank', 'back-extension', 'row', 'pilates'],
  ...['cobra', 'childs-pose', 'supine-hamstring', 'yoga'],
];
export const FORCE_SIGNS = [
  ...['leg-numb-one', 'leg-pain-one', 'cancer', 'osteoporosis', 'steroids-long', 'minor-fall', 'night-pain'],
  ...['weight-loss', 'lump-shape', 'upper-back', 'severe'],
];
/** What stays in the plan in pregnancy and under 16, unless it is blocked or asked about. */
export const GENTLE = ['relative-rest', 'recline', 'side-lying', 'walk-short', 'breathing'];

/** Swallowed or put on the skin as a remedy: "ask first" whenever a page about the person was skipped. */
export const MEDICINE_RUB_HERB_OIL = [
  ...NSAIDS,
  ...['paracetamol', 'aspirin', 'percogesic', 'rx-muscle-relaxant'],
  ...RUBS,
  ...['arnica', 'chamomile', 'valerian', 'willow-bark'],
  ...OILS,
];

/** What a clinic switches off with each topic. */
export const TOPICS: Readonly<Record<string, readonly string[]>> = {
  medicines: [...NSAIDS, 'paracetamol', 'aspirin', 'percogesic', 'rx-muscle-relaxant'],
  rubs: RUBS,
  herbs: ['chamomile', 'arnica', 'valerian', 'willow-bark'],
  oils: OILS,
  cold: ['ice-pack', 'cold-shower'],
  heat: [...HEAT, ...BATH],
  stretches: [...STRETCHES, 'yoga'],
  strength: STRENGTH,
  massage: MASSAGE,
  manipulation: MANIPULATION,
  acupuncture: ['acupuncture'],
  injections: ['cortisone'],
  'food-drink': [
    ...['hydration', 'electrolyte-food', 'electrolyte-drink', 'salt-water', 'supplements'],
    ...['less-alcohol', 'less-caffeine', 'less-sugar'],
  ],
};
/** Sold without a prescription for back pain only here; without a region it is listed. */
export const ONLY_IN: Readonly<Record<string, readonly string[]>> = { naproxen: ['US', 'CA', 'AU', 'NZ'] };

export interface MatrixRow {
  readonly remedy: string;
  readonly grade: string;
  readonly block: readonly string[];
  readonly ask: readonly string[];
}

const names = (cell: string): string[] => (cell === '-' || cell === 'ALL' ? [] : cell.split(' '));
const people = (remedy: string, effect: 'block' | 'ask'): string[] =>
  Object.entries(BY_PERSON).flatMap(([id, row]) => (row[effect]?.includes(remedy) ? [id] : []));

/** Both tables together, a row for each remedy. */
export const MATRIX: readonly MatrixRow[] = BY_REMEDY.trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([remedy, grade, blocked, asked]) => {
    const block = [...new Set([...names(blocked!), ...people(remedy!, 'block')])];
    const ask = [...new Set([...names(asked!), ...people(remedy!, 'ask')])].filter((id) => !block.includes(id));
    return { remedy: remedy!, grade: grade!, block, ask };
  });

export const MODIFIERS = Object.keys(BY_PERSON);

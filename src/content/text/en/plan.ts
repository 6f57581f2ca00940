import type { Phase } from '../../schema.js';

/** Reasons that fit after "because" and after "if". */
export const modifiers: Record<string, string> = {
  'under-16': 'you are a child or young teen',
  'age-16-17': 'you are not an adult yet',
  'over-65': 'you are an older adult',
  'preg-under-20': 'you may be pregnant, at any stage',
  'preg-20-plus': 'you are past the first months of pregnancy',
  pregnant: 'you are pregnant or may be',
  breastfeeding: 'you breastfeed',
  kidney: 'you have kidney disease',
  'liver-alcohol': 'you have liver disease or drink a lot',
  'ulcer-bleed': 'you had an ulcer or gut illness',
  'blood-thinner': 'you take a blood thinner or bleed a lot',
  antiplatelet: 'you take a pill to stop clots',
  'bleeding-disorder': 'you bleed easily',
  'heart-failure': 'you have heart failure',
  'heart-disease': 'you had a heart illness or stroke',
  'high-bp': 'you have high blood pressure',
  asthma: 'you have asthma',
  'nsaid-asthma': 'aspirin or ibuprofen harms your breath',
  'allergy-nsaid': 'you react to aspirin or ibuprofen',
  'allergy-paracetamol': 'you react to {paracetamol}',
  'allergy-lidocaine': 'you react to numbing drugs',
  'allergy-menthol': 'you react to menthol or scents',
  'allergy-daisy': 'you react to ragweed or daisies',
  'nsaid-interact': 'your pills clash with some painkillers',
  'taking-nsaid': 'you take ibuprofen or the like',
  'taking-paracetamol': 'you take {paracetamol}',
  sedatives: 'you take what makes you sleepy',
  driving: 'you will drive or run machines',
  'breathing-disease': 'you have COPD or sleep apnoea',
  'glaucoma-prostate': 'you have glaucoma or a large prostate',
  diabetes: 'you have diabetes',
  'numb-skin': 'you have numb skin or nerves',
  'poor-circulation': 'you have poor blood flow',
  'raynaud-cold': 'cold harms your fingers or skin',
  'broken-skin': 'your back has broken or sore skin',
  'cream-on-skin': 'you have a cream or patch on',
  epilepsy: 'you have epilepsy or had a fit',
  osteoporosis: 'your bones may be weak',
  'steroids-long': 'you took steroid pills for months',
  'spinal-surgery': 'you had surgery on your spine',
  'inflam-arthritis': 'you have a joint disease',
  stenosis: 'your spinal canal is narrow',
  cancer: 'you have or had cancer',
  'immune-weak': 'you are weak against germs',
  'leg-nerve': 'a leg hurts or feels numb',
  'fracture-risk-now': 'it began with a fall or knock',
  dvt: 'you have a swollen leg or hot calf',
  aneurysm: 'you have an aneurysm',
  'fever-infection': 'you have a fever or chills',
  'low-salt': 'you eat a low-salt diet',
  'potassium-drug': 'your potassium may be high',
  'fluid-limit': 'you were told to limit fluids',
  'low-weight': 'your weight is low',
  g6pd: 'some drugs can harm your blood',
  faints: 'you faint easily',
  'falls-risk': 'you are unsteady on your feet',
  'surgery-soon': 'you will have an operation soon',
  'eating-disorder': 'you have or had an eating disorder',
  'leg-numb-one': 'a leg is numb or tingly',
  'leg-pain-one': 'pain runs down one leg',
  'minor-fall': 'it began with a small fall or bump',
  'night-pain': 'the pain is bad at night or lying still',
  'weight-loss': 'you lost weight or sweat at night',
  'lump-shape': 'your back has a new lump or bend',
  'upper-back': 'your upper back hurts',
  severe: 'the pain is very bad',
  skipped: 'you skipped a list about it',
};

/** Where a poison line is the first to call, it is not for these. */
const WORST = 'Passed out, a fit, or hard to breathe? Call {emergency}.';

/** What must not come together. */
export const guards: Record<string, string> = {
  'one-nsaid':
    'Only one of these at a time: ibuprofen, naproxen, one on prescription, aspirin for pain, willow bark, salicylate rub. Cold and flu mixes can hold one. In pregnancy, take none of them unless a clinician tells you to. Keep taking a daily aspirin from your doctor.',
  'nsaid-stop':
    'Black poo, blood in vomit, a swollen face, a wheeze, or little pee? Stop ibuprofen, naproxen or the like. Call {emergency} or go to the nearest {emergencyDepartment} now.',
  'one-paracetamol':
    'Only one product with {paracetamol} at a time. Cold and flu mixes and some strong pain pills hold it. Too much harms the liver, and you may feel nothing at first. If you took too much, call at once: {poison}. ' +
    WORST,
  'no-heat-over-rub': 'No heat over a rub, gel, oil or patch, and none of these just after a hot bath. It can burn.',
  'no-ice-over-patch': 'No ice over a numbing cream or patch. You cannot feel it do harm.',
  'rub-limit': 'A rub, gel or patch for {days} at most. Then ask a pharmacist or a {doctor}.',
  'one-sedating': 'Only one thing that makes you sleepy at a time, and no alcohol.',
  driving: 'Do not drive or run machines if something makes you sleepy.',
  'lock-away':
    'Lock up rubs, oils, pills and patches, also used ones. A little can kill a small child or a pet. If a child swallows some, call at once: {poison}. For a pet, call a vet. ' +
    WORST,
};

export const phases: Record<Phase, string> = {
  'p0-72h': 'The first days',
  'p-after-72h': 'After the first days',
  'p-after-pain': 'When the pain has eased',
  prevention: 'So that it does not come back',
  any: 'At any time',
  professional: 'Who can help',
  'not-suggested': 'Not suggested',
};

export const grades: Record<'A' | 'B' | 'C', string> = {
  A: 'Moderate signs that it helps a little',
  B: 'Weak signs that it helps',
  C: 'No benefit shown',
};

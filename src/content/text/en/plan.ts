import type { Phase } from '../../schema.js';

/** Reasons that fit after "because": for each modifier, for the signs that limit a plan, and for a skipped list. */
export const modifiers: Record<string, string> = {
  'under-16': 'you are a child or a young teen',
  'age-16-17': 'you are not an adult yet',
  'over-65': 'of your age',
  'preg-under-20': 'you may be in the first half of a pregnancy',
  'preg-20-plus': 'you may be in the second half of a pregnancy',
  pregnant: 'you are pregnant or may be',
  breastfeeding: 'you breastfeed',
  kidney: 'you have kidney disease',
  'liver-alcohol': 'you have liver disease or drink alcohol most days',
  'ulcer-bleed': 'you have had an ulcer, a bleed or a sore in the gut',
  'blood-thinner': 'you take a blood thinner or bleed a lot from small cuts',
  antiplatelet: 'you take a pill each day to stop clots',
  'bleeding-disorder': 'you have an illness that makes you bleed easily',
  'heart-failure': 'you have heart failure',
  'heart-disease': 'you have or had a heart illness or a stroke',
  'high-bp': 'you have high blood pressure',
  asthma: 'you have asthma',
  'nsaid-asthma': 'aspirin or ibuprofen sets off your asthma or blocks your nose',
  'allergy-nsaid': 'you react to painkillers of the aspirin or ibuprofen kind',
  'allergy-paracetamol': 'you react to {paracetamol}',
  'allergy-lidocaine': 'you react to lidocaine or numbing shots',
  'allergy-menthol': 'you react to menthol, mint, eucalyptus or scents',
  'allergy-daisy': 'you react to ragweed or daisies',
  'nsaid-interact': 'you take pills that do not mix well with some painkillers',
  'taking-nsaid': 'you already take a painkiller of the ibuprofen kind',
  'taking-paracetamol': 'you already take {paracetamol}',
  sedatives: 'you take something that makes you sleepy',
  driving: 'you will drive or run machines',
  'breathing-disease': 'you have a lung disease or sleep apnoea',
  'glaucoma-prostate': 'you have glaucoma, a large prostate or trouble with passing water',
  diabetes: 'you have diabetes',
  'numb-skin': 'you have numb skin or nerve damage',
  'poor-circulation': 'the blood flows badly in your legs or feet',
  'raynaud-cold': 'cold harms your fingers, toes or skin',
  'broken-skin': 'the skin on your back is broken or sore',
  'cream-on-skin': 'there is a cream, gel or patch on your back',
  epilepsy: 'you have epilepsy or have had a fit',
  osteoporosis: 'your bones are or may be weak',
  'steroids-long': 'you have taken steroid pills for a long time',
  'spinal-surgery': 'you have had surgery on your spine',
  'inflam-arthritis': 'you have an illness that makes joints sore and stiff',
  stenosis: 'your spinal canal is narrow',
  cancer: 'you have or had cancer',
  'immune-weak': 'your defence against germs is weak',
  'leg-nerve': 'you have pain, numb skin or tingling in a leg',
  'fracture-risk-now': 'it began with a fall or a knock',
  dvt: 'a leg is swollen, or a calf is hot and sore',
  aneurysm: 'you have or had a bulge in the main artery',
  'fever-infection': 'you have a fever or chills',
  'low-salt': 'you eat a low-salt diet',
  'potassium-drug': 'you take pills or salt that raise potassium',
  'fluid-limit': 'you were told to limit how much you drink',
  'low-weight': 'your weight is low',
  g6pd: 'your red blood cells can be harmed by some medicines (favism)',
  faints: 'you faint easily or have low blood pressure',
  'falls-risk': 'you are not steady on your feet',
  'surgery-soon': 'you will have an operation soon',
  'eating-disorder': 'you have or had an eating disorder',
  'leg-numb-one': 'a leg or foot is numb or tingly',
  'leg-pain-one': 'pain runs down one leg',
  'minor-fall': 'it began with a small fall, slip or bump',
  'night-pain': 'the pain wakes you or does not ease when you lie still',
  'weight-loss': 'you have lost weight or wake up soaked in sweat',
  'lump-shape': 'there is a new lump or a new bend in your back',
  'upper-back': 'the pain is in your upper back',
  severe: 'the pain is so bad',
  skipped: 'you skipped a list that tells us if it is safe for you',
};

/** What must not come together; printed with the plan whenever one of them is in it. */
export const guards: Record<string, string> = {
  'one-nsaid':
    'Take only one painkiller of the ibuprofen kind at a time. Naproxen, aspirin for pain, willow bark and salicylate rubs count. So do cold and flu mixes. Keep taking a daily aspirin that your doctor gave you for your heart.',
  'nsaid-stop':
    'Stop ibuprofen, naproxen or the like and get help at once if you see one of these: black poo, blood in vomit, a swollen face, a wheeze, or little pee.',
  'one-paracetamol':
    'Take {paracetamol} from one product at a time. Cold and flu mixes can hold it too. Too much harms the liver, and you may feel nothing at first.',
  'no-heat-over-rub':
    'Never put heat over a rub, gel, oil or patch. Do not put one on just after a hot bath. It can burn the skin.',
  'no-ice-over-patch': 'Never put ice over a numbing cream or patch. You cannot feel if the cold does harm.',
  'rub-limit': 'Use a rub, gel or patch for {days} at most. Then ask a pharmacist or a {doctor}.',
  'one-sedating': 'Take only one thing that makes you sleepy at a time. Do not drink alcohol with it.',
  driving: 'Do not drive or run machines if something you take makes you sleepy.',
  'lock-away':
    'Lock up rubs, oils, patches and pills, also used patches. A small amount can kill a small child or a pet. If one swallows some, call {emergency}.',
};

/** Headings of the parts of a plan. */
export const phases: Record<Phase, string> = {
  'p0-72h': 'The first days',
  'p-after-72h': 'After the first days',
  'p-after-pain': 'When the pain has eased',
  prevention: 'So that it does not come back',
  any: 'At any time',
  professional: 'Who can help',
  'not-suggested': 'Not suggested',
};

/** How sure we are that it helps; this says nothing about safety. */
export const grades: Record<'A' | 'B' | 'C', string> = {
  A: 'Moderate evidence of a small benefit',
  B: 'Weak evidence of a benefit',
  C: 'No benefit shown',
};

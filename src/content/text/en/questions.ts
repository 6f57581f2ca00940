import type { AnswerText, PageText } from '../../schema.js';

/** The questions. A hint must not carry what decides an answer alone. */
export const pages: Record<string, PageText> = {
  'q1-now': {
    title: 'Today, or since this pain began: any of these?',
    hint: 'Tick all that fit, even if gone now.',
    groups: {
      chest: 'Chest and breathing',
      'whole-body': 'Head and whole body',
      'belly-legs': 'Belly and legs',
      pregnancy: 'Pregnancy and birth',
    },
  },
  'q2-nerve': {
    title: 'New or worse in the last few weeks: any of these?',
    why: 'A pressed nerve needs help fast.',
    hint: 'Tick all that fit, even if gone now, or if the pain is less.',
    groups: { 'feeling-bladder': 'Feeling and bladder', legs: 'Legs' },
  },
  'q3-start': { title: 'How did it start?' },
  'q4-ill': {
    title: 'Do you also have any of these?',
    groups: { fever: 'Feeling ill', water: 'Passing water', belly: 'Belly', 'skin-legs-weight': 'Skin, legs, weight' },
  },
  'q5-age': { title: 'How old are you?' },
  'q6-risk': {
    title: 'Is any of this true for you?',
    why: 'With these, back pain needs more care.',
    groups: { pregnancy: 'Pregnancy', illnesses: 'Illnesses', 'medicines-procedures': 'Medicines and procedures' },
  },
  'q6b-preg': { title: 'You are pregnant, or may be: any of these?' },
  'q6c-birth': { title: 'Since the birth: any of these?' },
  'q7-pattern': {
    title: 'What is the pain like?',
    groups: { 'when-where': 'When and where', 'how-bad': 'How bad', 'longer-story': 'Longer story' },
  },
  'q8-time': { title: 'How long has this bout lasted?' },
  'q8b-course': { title: 'How is it going?' },
  'q9-medicines': {
    title: 'Do you take any of these, or react to any?',
    skip: 'No painkillers, rubs, oils or herbs, thanks',
    groups: { taking: 'You take', reactions: 'You react to', other: 'Also' },
  },
  'q10-health': {
    title: 'Do you have any of these?',
    skip: 'Skip',
    groups: {
      'skin-circulation': 'Skin and blood flow',
      'heart-lungs': 'Heart and lungs',
      'stomach-kidney-food': 'Stomach, liver, kidneys, food',
      'back-nerves-balance': 'Back, nerves, balance',
    },
  },
};

const unsure = 'Not sure about one of these';
const weakFoot = 'You may trip, drag a floppy foot, or not lift your toes.';

/** A label holds the whole sign; `detail` says what counts and what does not. */
export const answers: Record<string, AnswerText> = {
  'now-chest': { label: 'Chest pain, or a tight or heavy chest; it may go to arm, neck or jaw', say: 'chest pain' },
  'now-breath': {
    label: 'Trouble breathing, or coughing up blood',
    detail: 'Not just a sore back on a breath.',
    say: 'trouble breathing or coughing up blood',
  },
  'now-tearing': {
    label: 'Very bad pain that hit in a second: chest, belly, upper back, or low back with no lift or twist',
    detail: 'It may be sharp, tearing or like a stab.',
    say: 'sudden very bad pain',
  },
  'now-collapse': {
    label: 'Fainted or nearly, cold and sweaty, or very pale or blue',
    detail: 'Others may see it first.',
    say: 'fainting or cold, pale skin',
  },
  'now-brain': {
    label: 'Drooping face, weak arm, slurred speech, lost sight, mixed up or hard to wake',
    detail: 'Others may see it first.',
    say: 'face, arm, speech, sight or mind trouble',
  },
  'now-seizure': { label: 'Passed out and shook (a fit), not a spasm while awake', say: 'a fit' },
  'now-lockjaw': {
    label: 'Jaw newly tight or hard to open, hard to swallow, or spasms all over that do not stop',
    say: 'jaw, throat or whole-body spasms',
  },
  'now-belly': {
    label: 'Very bad belly pain, or a lump in the belly that beats',
    detail: 'Worse than a normal period.',
    say: 'very bad belly pain or a beating lump',
  },
  'now-gut-bleed': {
    label: 'Black poo like tar, or vomit bloody or like coffee grounds',
    say: 'black poo or bloody vomit',
  },
  'now-leg-cold': { label: 'Leg or foot suddenly cold, pale or blue', say: 'a suddenly cold or pale leg' },
  'now-preg': {
    label: 'Pregnant or birth in the last {birth}, with bleeding, bad belly pain, bad headache or fever',
    detail: 'In pregnancy, even a few brown spots. After birth, heavy bleeding.',
    say: 'bleeding, pain, headache or fever, with a baby due or just born',
  },
  'unsure-1': { label: unsure, say: 'an unclear danger sign' },

  'saddle-numb': {
    label: 'Numb, tingly or odd skin in groin, inner thighs, private parts or bottom, or odd to wipe or sit',
    detail: 'Also round the anus. Not just from how you sat.',
    say: 'numb skin between the legs',
  },
  'pee-change': {
    label: 'Cannot pee, hard to start, weak flow, new leaks or pads, or cannot tell if full',
    detail: 'Not an old leak or weak flow that is the same. Not just as you drink more.',
    say: 'new bladder trouble',
  },
  'bowel-change': {
    label: 'Cannot hold poo, or cannot feel it come',
    detail: 'Not loose poo you can still feel and hold.',
    say: 'new bowel trouble',
  },
  'sex-change': {
    label: 'Lost feeling in private parts, or newly cannot get hard or climax',
    detail: 'Not just that sex hurts your back.',
    say: 'new sexual trouble',
  },
  'both-legs': {
    label: 'Both legs, even if one came first: shooting pain, or numb, tingly or weak, not just sore from sport',
    say: 'both legs numb, weak or in pain',
  },
  'leg-weak-worse': {
    label: 'Leg or foot that gets weaker, or went weak in the last {since}',
    detail: weakFoot,
    say: 'a newly weak or weaker leg',
  },
  'leg-weak-stable': {
    label: 'Leg or foot newly weak for more than {since}, and no worse',
    detail: weakFoot,
    say: 'a newly weak leg',
  },
  'unsteady-limbs': {
    label: 'Newly unsteady walk, legs too heavy to lift, or hands that drop things',
    detail: 'Buttons may be hard. Not just tired or sore.',
    say: 'unsteady legs or clumsy hands',
  },
  'leg-numb-one': {
    label: 'One leg or foot numb or tingly, even if gone now, not just from how you sat',
    say: 'a numb or tingly leg',
  },
  'leg-pain-one': { label: 'Pain that runs down one leg', say: 'pain down one leg' },
  'unsure-2': { label: unsure, say: 'an unclear nerve sign' },

  'major-injury': { label: 'Crash, very hard hit, or fall of over {height} or {stairs} stairs', say: 'a big accident' },
  'start-sudden-rest': {
    label: 'All at once, with no lift, twist, cough or fall',
    detail: 'Also if it woke you. Not if you just got up stiff.',
    say: 'sudden pain with no lift or twist',
  },
  'minor-fall-bruise': {
    label: 'Small fall or knock, with a bruise, cut or swelling, or a backbone sore to press',
    say: 'a fall with a mark or sore bones',
  },
  'minor-fall': { label: 'Small fall, slip, bump or hard sit, with none of that', say: 'a small fall or knock' },
  'start-slow': { label: 'Bit by bit, with no clear reason', say: 'a slow start' },
  'start-strain': { label: 'After a lift, bend, twist, sport or long sit', say: 'a strain' },
  'start-unknown': { label: 'I do not know, or none of these', say: 'an unclear start' },

  'stiff-neck': {
    label: 'Stiff neck plus fever or very bad headache, or a rash that stays when pressed with a glass',
    say: 'a stiff neck with fever or headache, or a rash',
  },
  'very-ill': {
    label: 'More ill than you have ever felt, blotchy skin, or no pee all day',
    say: 'feeling very ill, blotchy skin or no pee',
  },
  fever: {
    label: 'Fever ({temperature} or more), or shakes with chills, in the last {within}',
    detail: 'Also if pills brought it down, or you feel hot but cannot check.',
    say: 'a fever or chills',
  },
  'breath-pain': {
    label: 'Sharp chest, side or back pain on a breath in, after a long trip, surgery or birth, or on the pill',
    say: 'sharp pain on a breath in',
  },
  'dark-pee': {
    label: 'Pee dark like cola after hard work, heat, a new drug or a long lie on the floor',
    say: 'dark pee',
  },
  'pee-blood': { label: 'Pee pink, red or brown with blood, not from a period or beets', say: 'blood in the pee' },
  'pee-burn': {
    label: 'Pee that burns, stings or is cloudy, or a rush to go a lot, not just as you drink more',
    say: 'burning, cloudy or urgent pee',
  },
  'flank-colic': {
    label: 'Very bad pain in waves from side to groin, so you throw up or cannot keep still',
    say: 'very bad pain in waves',
  },
  'belly-back': {
    label: 'Belly pain through to the back, or with throwing up, or after alcohol or rich food',
    say: 'belly pain through to the back',
  },
  'calf-swollen': {
    label: 'One leg more swollen than the other, or a calf hot, sore and red or dark, not just a cramp',
    say: 'a swollen leg or hot calf',
  },
  'rash-band': {
    label: 'Burning skin, or a stripe of blisters, on one side of back, chest or belly',
    detail: 'Not pain down a leg.',
    say: 'burning or blistered skin',
  },
  'weight-loss': {
    label: 'Lost weight without trying, or you wake up soaked in sweat, not from hot flushes or a warm room',
    say: 'weight loss or night sweats',
  },
  'unsure-4': { label: unsure, say: 'an unclear sign' },

  'q5-age': { label: 'Age', say: 'an age that needs care' },

  pregnant: { label: 'Pregnant, or maybe, as a period is late or odd', say: 'a known or likely pregnancy' },
  postpartum: { label: 'Birth in the last {birth}', say: 'a recent birth' },
  aneurysm: {
    label: 'Bulge in the main artery of belly or chest, even if fixed',
    detail: 'Also called an aneurysm.',
    say: 'an aneurysm',
  },
  cancer: {
    label: 'Cancer, now or ever, even if cured',
    detail: 'Also blood cancer and melanoma. Not small skin cancers cut off.',
    say: 'past or present cancer',
  },
  'immune-weak': {
    label: 'HIV, dialysis, chemo, a tube in a vein, or a drug that makes you weak against germs',
    detail: 'Such drugs calm the immune system.',
    say: 'a weak defence against germs',
  },
  osteoporosis: {
    label: 'Weak bones, a bone broken by a small fall, lift or cough, or you got shorter',
    detail: 'Also called osteoporosis.',
    say: 'weak bones',
  },
  'recent-infection': {
    label: 'Ill from germs in the last {within}, with antibiotics or a hospital stay',
    detail: 'Such as pee, skin, foot, teeth or chest. Not a cold or flu.',
    say: 'a recent infection',
  },
  'sickle-cell': { label: 'Sickle cell disease, not just the trait', say: 'sickle cell disease' },
  'spinal-cord-injury': {
    label: 'Past spinal cord injury that left limbs weak or numb, not a slipped disc',
    say: 'a past spinal cord injury',
  },
  'blood-thinner': {
    label: 'Drug that thins the blood, or you bleed a lot from small cuts',
    detail:
      'Such as warfarin, apixaban (Eliquis), rivaroxaban (Xarelto), dabigatran or edoxaban. Also shots for clots. Not aspirin or clopidogrel.',
    say: 'a blood thinner or easy bleeding',
  },
  'steroids-long': {
    label: 'Steroid pills for {course} or more in the last year',
    detail: 'Such as prednisone or prednisolone. Not inhalers, creams or gym steroids.',
    say: 'long use of steroid pills',
  },
  'inject-drugs': {
    label: 'Injected street drugs or gym steroids, now or ever',
    detail: 'Germs can get to the spine. It stays on this page unless you send it.',
    say: 'injected drugs',
  },
  'spine-procedure': {
    label: 'Back surgery, or an epidural, tap or shot in the spine, in the last {within}',
    say: 'a needle or surgery in the spine',
  },
  'unsure-6': { label: unsure, say: 'an unclear sign' },

  'preg-bleed': { label: 'Blood from the vagina, even a few brown spots', say: 'bleeding in pregnancy' },
  'preg-one-side': {
    label: 'Pain low in the belly, in one side of the back under the ribs, or at the shoulder tip',
    say: 'belly, side or shoulder pain in pregnancy',
  },
  'preg-labour': {
    label: 'Belly that stays hard and sore, leaking waters, or cramps or tightness that come and go',
    say: 'a hard belly, leaking waters or cramps',
  },
  'preg-move': { label: 'From {from} on, a baby that moves less or has stopped', say: 'a baby that moves less' },
  'preg-head': {
    label: 'Bad headache, spots in the eyes, pain just under the ribs, or sudden swelling',
    say: 'headache, eye spots, rib pain or swelling in pregnancy',
  },
  'preg-13plus': { label: 'Pregnant for {from} or more, counted from your last period', say: 'later pregnancy' },
  'unsure-6b': { label: unsure, say: 'an unclear sign in pregnancy' },

  'post-signs': {
    label: 'Heavy bleeding, fever, bad headache, blurred sight, or a bad smell down there',
    say: 'bleeding, fever, headache, bad sight or smell after birth',
  },
  'unsure-6c': { label: unsure, say: 'an unclear sign after birth' },

  'chest-band': { label: 'New tight band of pain from the back round the ribs or belly', say: 'a tight band of pain' },
  'night-pain': {
    label: 'Pain that wakes you most nights, or is as bad lying still in any position',
    say: 'pain at night or lying still',
  },
  'lump-shape': {
    label: 'Hard new lump or hump on the back, or a new bend that stays, not a sore knot or a lean from the spasm',
    say: 'a new lump or bend in the back',
  },
  'upper-back': { label: 'Pain between or just under the shoulder blades', say: 'upper back pain' },
  severe: {
    label: 'Too bad to get dressed or to the toilet, and pain pills did not help or you cannot take any',
    say: 'very bad pain',
  },
  'new-medicine': {
    label: 'Spasms, or a neck or face that twists, within days of a new drug for a sick stomach, mood or mental health',
    say: 'spasms soon after a new drug',
  },
  'stopped-medicine': {
    label:
      'Less than {within} ago: you stopped or ran out of pills for spasm, nerves or sleep, or you stopped heavy drinking',
    say: 'a drug or alcohol just stopped',
  },
  'spasm-elsewhere': {
    label: 'Spasms in the face, jaw, arms or legs too, not just a stiff neck or cramp, or a hand that shakes at rest',
    say: 'spasms elsewhere or a shaky hand',
  },
  recurrent: {
    label: '{bouts} or more bouts in {within}, with no clear cause',
    detail: 'Spasms in waves are one bout.',
    say: 'bouts that come back',
  },
  'morning-stiff': {
    label: 'For {course} or more: stiff for {stiff} each morning, or sore late at night, and better as you move',
    say: 'months of stiff mornings or night pain',
  },
  'unsure-7': { label: unsure, say: 'an unclear sign' },

  't-0-3': { label: '{upTo} or less', say: 'pain that began in the last few days' },
  't-4-14': { label: '{between}', say: 'pain for days' },
  't-2-6w': { label: '{between}', say: 'pain for weeks' },
  't-over-6w': { label: 'More than {over}', say: 'pain for weeks' },

  'worse-fast': { label: 'Much worse hour by hour', say: 'pain worse by the hour' },
  'course-worse': { label: 'A bit worse each day', say: 'pain worse each day' },
  'course-same': { label: 'About the same, or it comes and goes', say: 'pain no better' },
  'course-better': { label: 'Getting better', say: 'pain getting better' },
  'course-gone': { label: 'Nearly gone', say: 'pain nearly gone' },

  'taking-nsaid': { label: 'Ibuprofen, naproxen, diclofenac, aspirin for pain or the like, also in a cold or flu mix' },
  'taking-paracetamol': { label: 'Any {paracetamol}, also in a cold or flu mix or in strong pain pills' },
  antiplatelet: { label: 'Daily pill to stop clots, such as aspirin or clopidogrel', detail: 'Keep taking it.' },
  'nsaid-interact': { label: 'Pills for mood or blood pressure, water or steroid pills, lithium or methotrexate' },
  'potassium-drug': {
    label: 'Potassium, a salt substitute, or pills that raise potassium',
    detail: 'Spironolactone, eplerenone, amiloride, or names with -pril or -sartan.',
  },
  sedatives: {
    label: 'Pills for sleep, nerves or allergy, strong pain pills, or alcohol tonight',
    detail: 'Also gabapentin and pregabalin.',
  },
  'allergy-nsaid': { label: 'Allergy to aspirin, ibuprofen or the like' },
  'nsaid-asthma': { label: 'Asthma, a blocked nose or nose polyps that aspirin or ibuprofen makes worse' },
  'allergy-paracetamol': { label: 'Allergy to {paracetamol}' },
  'allergy-lidocaine': { label: 'Allergy to lidocaine or numbing shots' },
  'allergy-menthol': { label: 'Allergy to menthol, mint, eucalyptus or scents' },
  'allergy-daisy': { label: 'Allergy to ragweed or daisies, such as chamomile or arnica' },
  breastfeeding: { label: 'You breastfeed' },
  'surgery-soon': { label: 'Operation in the next {within}' },

  'numb-skin': { label: 'Numb skin or nerve damage' },
  'broken-skin': { label: 'Broken skin, a rash, eczema or sunburn on the back' },
  'cream-on-skin': { label: 'Cream, gel or patch on the back now' },
  'poor-circulation': { label: 'Poor blood flow, or leg sores that do not heal' },
  'raynaud-cold': { label: 'Raynaud (cold turns fingers white), or an allergy to cold' },
  'heart-failure': { label: 'Heart failure' },
  'heart-disease': { label: 'Heart attack, angina, stroke or stent, now or ever' },
  'high-bp': { label: 'High blood pressure' },
  asthma: { label: 'Asthma' },
  'breathing-disease': { label: 'COPD (a lung disease), or sleep apnoea (breath stops)' },
  kidney: { label: 'Kidney disease' },
  'ulcer-bleed': { label: 'Stomach ulcer, gut bleed, Crohn or colitis, now or ever' },
  'liver-alcohol': { label: 'Liver disease, or {drinks} or more alcoholic drinks a day' },
  'bleeding-disorder': {
    label: 'Illness that makes you bleed easily',
    detail: 'Such as haemophilia or low platelets.',
  },
  diabetes: { label: 'Diabetes' },
  'low-salt': { label: 'Low-salt diet' },
  'fluid-limit': { label: 'Told to limit fluids' },
  'low-weight': { label: 'Weight under {weight}' },
  g6pd: { label: 'Lack of G{enzyme}PD (favism)', meaning: 'Some foods and medicines can then harm red blood cells.' },
  'eating-disorder': { label: 'Trouble with how you eat, now or ever (an eating disorder)' },
  epilepsy: { label: 'Epilepsy, or a fit at any time' },
  'spinal-surgery': { label: 'Past spine surgery, or metal in the spine' },
  stenosis: { label: 'Narrow spinal canal (stenosis)' },
  'inflam-arthritis': { label: 'Rheumatoid arthritis or ankylosing spondylitis' },
  faints: { label: 'Easy fainting, or low blood pressure' },
  'falls-risk': { label: 'Unsteady on your feet, frail, or falls' },

  none: { label: 'None of these' },
};

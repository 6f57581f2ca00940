import type { AnswerText, PageText } from '../../schema.js';

/** The questions. A title is answered by the labels below it; a hint must not carry what decides an answer alone. */
export const pages: Record<string, PageText> = {
  'q1-now': {
    title: 'Today, or since this pain began: any of these?',
    why: 'With one of these, you may need help right away.',
    hint: 'Tick it even if it has come and gone.',
    groups: {
      chest: 'Chest and breathing',
      'whole-body': 'Head and whole body',
      'belly-legs': 'Belly and legs',
      pregnancy: 'Pregnancy and birth',
    },
  },
  'q2-nerve': {
    title: 'In the last few weeks, has any of this come on or got worse?',
    why: 'These can mean that a nerve is pressed. Then time counts.',
    hint: 'Tick it even if the pain is less now, or the sign has gone.',
    groups: { 'feeling-bladder': 'Feeling and bladder', legs: 'Legs' },
  },
  'q3-start': { title: 'How did it start?', why: 'How it began tells how much care it needs.' },
  'q4-ill': {
    title: 'Do you also have any of these?',
    why: 'Some illnesses show first as pain in the back.',
    groups: {
      fever: 'Fever and feeling ill',
      water: 'Passing water',
      belly: 'Belly',
      'skin-legs-weight': 'Skin, legs, weight',
    },
  },
  'q5-age': {
    title: 'How old are you?',
    why: 'At some ages a sign counts for more.',
    hint: 'Whole years. If you answer for someone else, give their age.',
  },
  'q6-risk': {
    title: 'Is any of this true for you?',
    why: 'With one of these, we look at back pain with more care.',
    groups: {
      pregnancy: 'Pregnancy',
      illnesses: 'Illnesses',
      'medicines-procedures': 'Medicines and procedures',
    },
  },
  'q6b-preg': {
    title: 'You are pregnant, or may be. Any of these?',
    why: 'Back pain can be the first sign that you or the baby need care.',
  },
  'q6c-birth': { title: 'Since the birth: any of these?', why: 'Some illnesses start in the weeks after a birth.' },
  'q7-pattern': {
    title: 'What is the pain like?',
    why: 'The way a pain behaves says a lot.',
    groups: { 'when-where': 'When and where', 'how-bad': 'How bad', 'longer-story': 'Longer story' },
  },
  'q8-time': { title: 'How long has this bout lasted?', why: 'A back that does not get better should be seen.' },
  'q8b-course': { title: 'How is it going?', why: 'Pain that gets worse should be seen sooner.' },
  'q9-medicines': {
    title: 'Do you take any of these, or react to any?',
    why: 'This list makes the plan safe for you. It does not change how soon you need to be seen.',
    groups: { taking: 'What you take', reactions: 'What you react to', other: 'Also' },
  },
  'q10-health': {
    title: 'Do you have any of these?',
    why: 'This list makes the plan safe for you. It does not change how soon you need to be seen.',
    groups: {
      'skin-circulation': 'Skin and circulation',
      'heart-lungs': 'Heart and lungs',
      'stomach-kidney-food': 'Stomach, liver, kidneys, food',
      'back-nerves-balance': 'Back, nerves, balance',
    },
  },
};

const unsureDetail = 'Tick this if one of them may be true, but you cannot tell.';

/** The answers. A label holds the whole sign; `detail` says what counts and what does not. */
export const answers: Record<string, AnswerText> = {
  'now-chest': {
    label: 'Pain or pressure in the chest, or a tight or heavy chest; it may go to the arm, neck or jaw',
    say: 'chest pain or pressure',
  },
  'now-breath': {
    label: 'Short of breath, or coughing up blood',
    detail: 'Not just a back that hurts when you breathe in.',
    say: 'trouble breathing or coughing up blood',
  },
  'now-tearing': {
    label: 'Very bad pain that hit in a second: chest, belly, upper back, or low back with no lift',
    detail:
      'It may feel sharp or ripping, or like a stab. In the low back, count it if you did not lift or twist. In the other places, it always counts.',
    say: 'very bad pain that hit in a second',
  },
  'now-collapse': {
    label: 'Fainted or felt about to, or cold and sweaty, or very pale or blue',
    detail: 'Count it even if you feel better now. If you can, ask someone how your skin looks.',
    say: 'fainting, or skin that is cold, sweaty, pale or blue',
  },
  'now-brain': {
    label: 'A face that droops, one weak arm, slurred speech, lost sight, mixed up, or hard to wake',
    detail: 'Count it if it is new, even if it has passed. Someone near you may see it first.',
    say: 'a face that droops, a weak arm, slurred speech, lost sight or being mixed up',
  },
  'now-seizure': {
    label: 'Passed out and shook (a fit)',
    detail: 'Not a muscle spasm while you were awake.',
    say: 'passing out and shaking (a fit)',
  },
  'now-lockjaw': {
    label: 'A jaw newly hard to open, hard to swallow, or hard spasms all over that do not stop',
    detail: 'Count it with or without a wound.',
    say: 'a tight jaw, trouble swallowing, or hard spasms that will not stop',
  },
  'now-belly': {
    label: 'Very bad belly pain, or a lump in the belly that beats',
    detail: 'Worse than a normal period. The lump may be sore or not.',
    say: 'very bad belly pain or a lump in the belly that beats',
  },
  'now-gut-bleed': {
    label: 'Black poo like tar, or vomiting blood',
    detail: 'Blood that you vomit can also look like coffee grounds.',
    say: 'black poo like tar, or vomiting blood',
  },
  'now-leg-cold': {
    label: 'A leg or foot that is suddenly cold, pale or blue',
    say: 'a leg that is suddenly cold, pale or blue',
  },
  'now-preg': {
    label: 'Pregnant or birth in the last {birth}, and blood loss, bad belly pain, bad headache or fever',
    detail: 'In pregnancy, even a few brown spots count. After the birth, heavy bleeding counts.',
    say: 'blood, bad belly pain, a bad headache or fever, while pregnant or after a birth',
  },
  'unsure-1': { label: 'I am not sure', detail: unsureDetail, say: 'a danger sign that is not clear' },

  'saddle-numb': {
    label: 'Numb or odd skin in the groin, inner thighs, private parts or bottom, or odd to wipe',
    detail:
      'Tingling counts, and so does the skin round the anus. It may feel odd to sit. Not just numb from a long sit.',
    say: 'numb or odd skin between the legs',
  },
  'pee-change': {
    label: 'Cannot pee, hard to start, a weak flow, new leaks, or cannot tell if you are full',
    detail: 'New pads count. Not an old leak that is the same. Not more trips because you drink more.',
    say: 'a new problem with passing or holding pee',
  },
  'bowel-change': {
    label: 'Cannot hold poo, or cannot feel it come',
    detail: 'Not just loose poo that you can still feel and hold.',
    say: 'a new problem with holding or feeling poo',
  },
  'sex-change': {
    label: 'Lost feeling in the private parts, or newly cannot get hard or reach a climax',
    detail: 'Not just that sex hurts your back.',
    say: 'lost feeling or function in the private parts',
  },
  'both-legs': {
    label: 'Both legs, at once or one after the other: pain that shoots down, or numb, tingly or weak',
    detail: 'Not just sore from exercise.',
    say: 'shooting pain, numbness or weakness in both legs',
  },
  'leg-weak-worse': {
    label: 'A leg or foot that gets weaker, or that went weak in the last {since}',
    detail: 'You may trip, drag the foot, or not be able to lift your toes. A floppy foot counts.',
    say: 'a leg or foot that is newly weak or gets weaker',
  },
  'leg-weak-stable': {
    label: 'A newly weak leg or foot, for more than {since}, and no worse',
    detail:
      'You may trip, drag the foot, or not be able to lift your toes. Not a leg that has been weak for years, with no change.',
    say: 'a newly weak leg or foot',
  },
  'unsteady-limbs': {
    label: 'A walk that is newly not steady, legs too heavy to lift, or hands that drop things',
    detail: 'Buttons may be hard to do up. Not just tired or sore.',
    say: 'a walk that is not steady, heavy legs or clumsy hands',
  },
  'leg-numb-one': {
    label: 'One leg or foot numb or tingly, even if it has gone now',
    detail: 'Not just from how you sat.',
    say: 'a numb or tingly leg or foot',
  },
  'leg-pain-one': {
    label: 'Pain that runs down one leg',
    detail: 'If the leg is also numb or weak, tick that too.',
    say: 'pain that runs down one leg',
  },
  'unsure-2': { label: 'I am not sure', detail: unsureDetail, say: 'a nerve sign that is not clear' },

  'major-injury': {
    label: 'A crash, a very hard hit, or a fall of more than {height} or {stairs} stairs',
    detail: 'Such as a car, bike or horse crash, or a fall from a ladder.',
    say: 'a big accident when it began',
  },
  'start-sudden-rest': {
    label: 'All at once, with no lift, twist, cough or fall',
    detail: 'Tick it if the pain woke you. Not if you just got up stiff.',
    say: 'pain that came all at once with no lift, twist or fall',
  },
  'minor-fall-bruise': {
    label: 'A small fall or knock, and now a bruise, a cut, swelling, or a spine that is sore to press',
    detail: 'The spine is the row of bones down the middle of your back.',
    say: 'a fall or knock that left a bruise or a sore spine',
  },
  'minor-fall': {
    label: 'A small fall, slip or bump, with none of that',
    detail: 'It counts if you sat down hard.',
    say: 'a small fall, slip or bump when it began',
  },
  'start-slow': { label: 'Bit by bit, with no clear reason', say: 'pain that came bit by bit with no clear reason' },
  'start-strain': {
    label: 'After a lift, bend, twist, sport or a long sit',
    say: 'a strain when it began',
  },
  'start-unknown': { label: 'I do not know, or none of these', say: 'a start that is not clear' },

  'stiff-neck': {
    label: 'A stiff neck with fever or very bad headache, or a rash that does not fade when pressed',
    detail: 'Press a clear glass on the rash: do the spots stay? Bright light may hurt too. Not just a stiff neck.',
    say: 'a stiff neck with fever or headache, or a rash that does not fade',
  },
  'very-ill': {
    label: 'The most ill you have ever felt, blotchy skin, or no pee all day',
    detail: 'One of these is enough.',
    say: 'feeling more ill than ever, blotchy skin, or no pee all day',
  },
  fever: {
    label: 'A fever ({temperature} or more), or shakes with chills, in the last {within}',
    detail: 'Tick it if pills brought it down. Tick it if you feel hot but cannot check.',
    say: 'a fever or chills',
  },
  'breath-pain': {
    label: 'Sharp pain on a breath in, after a long trip, surgery or a birth, or on the pill',
    detail: 'The pain may be in the chest, side or back. The pill is one you take so as not to get pregnant.',
    say: 'sharp pain on breathing in, after a trip, surgery or a birth, or with the pill',
  },
  'dark-pee': {
    label: 'Pee dark like tea or cola after hard work, heat, a new drug or a long time on the floor',
    say: 'pee that is dark like cola',
  },
  'pee-blood': {
    label: 'Pee that is pink, red or brown with blood',
    detail: 'Not from a period or from beets.',
    say: 'blood in the pee',
  },
  'pee-burn': {
    label: 'Pee that burns, stings or is cloudy, or a rush to go a lot',
    detail: 'Not just more trips because you drink more.',
    say: 'pee that burns or is cloudy, or a rush to go',
  },
  'flank-colic': {
    label: 'Very bad pain in waves from side to groin, so you cannot keep still or you throw up',
    say: 'very bad pain in waves from the side to the groin',
  },
  'belly-back': {
    label: 'Belly pain that goes through to the back, after alcohol or rich food, or you throw up',
    say: 'belly pain that goes through to the back',
  },
  'calf-swollen': {
    label: 'One leg more swollen than the other, or a calf that is hot, sore and red or dark',
    detail: 'The thigh counts too. Not just a cramp.',
    say: 'a leg that is swollen, or a calf that is hot and sore',
  },
  'rash-band': {
    label: 'Skin that burns, or a stripe of blisters, on one side of the back, chest or belly',
    detail: 'Not pain down a leg.',
    say: 'skin that burns or a stripe of blisters on one side',
  },
  'weight-loss': {
    label: 'Lost weight without trying, or you wake up soaked in sweat',
    detail: 'Not hot flushes, and not just a warm room.',
    say: 'weight loss without trying, or nights soaked in sweat',
  },
  'unsure-4': { label: 'I am not sure', detail: unsureDetail, say: 'a sign of illness that is not clear' },

  'q5-age': { label: 'Age', say: 'an age that calls for more care' },

  pregnant: {
    label: 'Pregnant, or maybe so, as a period is late or odd',
    say: 'a pregnancy that is known or may be',
  },
  postpartum: { label: 'You gave birth in the last {birth}', say: 'a birth in the last few weeks' },
  aneurysm: {
    label: 'A bulge in the main artery of the belly or chest, even if fixed',
    detail: 'It is called an aneurysm. A scan has shown it. Not one in the brain.',
    meaning: 'The main artery is the big pipe that takes blood from the heart to the body. A weak part can bulge.',
    say: 'a bulge in the main artery (an aneurysm), now or fixed',
  },
  cancer: {
    label: 'Cancer, now or ever, even if it is cured',
    detail: 'Blood cancer and melanoma count. Small skin cancers that were cut off do not.',
    meaning: 'Melanoma is a skin cancer that starts in or like a dark mole.',
    say: 'cancer, now or in the past',
  },
  'immune-weak': {
    label: 'Weak against germs from HIV, dialysis, chemo, a tube in a vein, or a drug',
    detail:
      'Drugs that calm the immune system count. They are used after a transplant, or for some kinds of sore joints, skin or bowels.',
    meaning: 'The immune system fights germs. Dialysis cleans the blood when the kidneys cannot. Chemo treats cancer.',
    say: 'a weak defence against germs',
  },
  osteoporosis: {
    label: 'Weak bones, a bone that broke from a small fall, a lift or a cough, or you got shorter',
    detail: 'The word for it is osteoporosis. Not just a small build.',
    say: 'weak bones',
  },
  'recent-infection': {
    label: 'Ill from germs in the last {within}, and you took antibiotics for it',
    detail:
      'This is an infection, such as in the pee, skin, foot, teeth or chest. A stay in hospital for it counts too. Not a cold or flu.',
    say: 'an infection not long ago',
  },
  'sickle-cell': { label: 'Sickle cell disease', detail: 'Not just the trait.', say: 'sickle cell disease' },
  'spinal-cord-injury': {
    label: 'A past injury of the spinal cord that left limbs weak or numb',
    detail: 'Not a slipped disc.',
    say: 'a past injury of the spinal cord',
  },
  'blood-thinner': {
    label: 'A drug that thins the blood, or you bleed a lot from small cuts',
    detail:
      'Such as warfarin, apixaban, rivaroxaban, dabigatran or edoxaban, or shots of heparin for clots. We ask later about aspirin or clopidogrel.',
    say: 'a blood thinner, or a lot of bleeding from small cuts',
  },
  'steroids-long': {
    label: 'Steroid pills for {course} or more in the last year',
    detail: 'One kind is prednisolone. Not puffs you breathe in, creams or gym steroids.',
    say: 'long use of steroid pills',
  },
  'inject-drugs': {
    label: 'Injected street drugs or gym steroids, now or ever',
    detail: 'We ask as germs can get to the spine. Your answer stays on this page unless you choose to send it.',
    say: 'injected drugs, now or in the past',
  },
  'spine-procedure': {
    label: 'Back surgery, or an epidural, tap or shot in the spine, in the last {within}',
    detail: 'Not a shot in a muscle.',
    meaning: 'An epidural numbs you through a thin tube in the back, such as for a birth.',
    say: 'an operation or needle in the spine not long ago',
  },
  'unsure-6': { label: 'I am not sure', detail: unsureDetail, say: 'a health risk that is not clear' },

  'preg-bleed': { label: 'Blood from the vagina, even a few brown spots', say: 'blood from the vagina while pregnant' },
  'preg-one-side': {
    label: 'Pain low in the belly, in one side of the back under the ribs, or at the shoulder tip',
    say: 'pain low in the belly, in one side, or at the tip of the shoulder',
  },
  'preg-labour': {
    label: 'A belly that stays hard and sore, waters that leak, or cramps that come and go',
    detail: 'It may feel like your belly goes tight, then soft.',
    say: 'a hard belly, waters that leak or cramps while pregnant',
  },
  'preg-move': {
    label: 'A baby that moves less, or has stopped',
    detail: 'This counts from {from} on.',
    say: 'a baby that moves less',
  },
  'preg-head': {
    label: 'A bad headache, spots in your eyes, pain just under the ribs, or sudden swelling',
    say: 'a bad headache, spots in the eyes, rib pain or sudden swelling while pregnant',
  },
  'preg-13plus': {
    label: 'Pregnant for {from} or more',
    detail: 'Count from the first day of your last period.',
    say: 'a pregnancy past the first weeks',
  },
  'unsure-6b': { label: 'I am not sure', detail: unsureDetail, say: 'a sign in pregnancy that is not clear' },

  'post-signs': {
    label: 'You bleed a lot, or have a fever, a bad headache, blurred sight or a bad smell down there',
    say: 'heavy bleeding, fever, headache, blurred sight or a bad smell since the birth',
  },
  'unsure-6c': { label: 'I am not sure', detail: unsureDetail, say: 'a sign after the birth that is not clear' },

  'chest-band': {
    label: 'A new tight band of pain from the back round the ribs or belly',
    say: 'a tight band of pain round the ribs or belly',
  },
  'night-pain': {
    label: 'Pain that wakes you most nights, or is just as bad when you lie still in any position',
    say: 'pain that wakes at night or does not ease when lying still',
  },
  'lump-shape': {
    label: 'A hard new lump or hump on the back, or a new bend that stays',
    detail: 'Not a sore knot, or a lean from the spasm.',
    say: 'a new lump or a new bend in the back',
  },
  'upper-back': { label: 'Pain between or just under the shoulder blades', say: 'pain in the upper back' },
  severe: {
    label: 'So bad that you cannot get dressed or to the toilet, even after pain pills',
    detail: 'If you cannot take pain pills, tick it if the pain is that bad.',
    say: 'pain too bad to get dressed or to the toilet',
  },
  'new-medicine': {
    label: 'Spasms that came within days of a new drug for a sick stomach, mood or mental health',
    detail: 'Your neck or face may twist.',
    say: 'spasms soon after a new medicine',
  },
  'stopped-medicine': {
    label: 'A drug for spasm, nerves or sleep, or alcohol, that you stopped less than {within} ago',
    detail: 'It counts if you just ran out. Alcohol counts if you drank a lot or most days.',
    say: 'a medicine or alcohol that was stopped in the last days',
  },
  'spasm-elsewhere': {
    label: 'Spasms in the face, jaw, arms or legs too, or a hand that shakes at rest',
    detail: 'Not just a stiff neck or a cramp.',
    say: 'spasms in other parts, or a hand that shakes',
  },
  recurrent: {
    label: '{bouts} or more bouts in {within}, with no clear cause',
    detail: 'Spasms that come in waves are one bout.',
    say: 'bouts that keep coming back',
  },
  'morning-stiff': {
    label: 'For {course} or more: stiff for {stiff} each morning, or sore late at night, and better as you move',
    say: 'months of a stiff back in the morning or pain late at night',
  },
  'unsure-7': { label: 'I am not sure', detail: unsureDetail, say: 'a kind of pain that is not clear' },

  't-0-3': { label: '{upTo} or less', say: 'pain that began in the last few days' },
  't-4-14': { label: '{between}', say: 'pain for more than a few days' },
  't-2-6w': { label: '{between}', say: 'pain for some weeks' },
  't-over-6w': { label: 'More than {over}', say: 'pain for many weeks' },

  'worse-fast': { label: 'Much worse hour by hour', say: 'pain that gets much worse hour by hour' },
  'course-worse': { label: 'A bit worse each day', say: 'pain that gets a bit worse each day' },
  'course-same': { label: 'About the same, or it comes and goes', say: 'pain that is not getting better' },
  'course-better': { label: 'It is getting better', say: 'pain that is getting better' },
  'course-gone': { label: 'Nearly gone', say: 'pain that is nearly gone' },

  'taking-nsaid': {
    label: 'Ibuprofen, naproxen or a painkiller of that kind',
    detail: 'Diclofenac counts, and so do cold and flu mixes that hold one of them.',
  },
  'taking-paracetamol': {
    label: 'Any {paracetamol}, also in a cold or flu mix',
    detail: 'Look at the small print on the pack.',
  },
  antiplatelet: {
    label: 'A pill each day to stop clots, such as aspirin or clopidogrel',
    detail: 'Keep taking it as your doctor told you.',
  },
  'nsaid-interact': {
    label: 'Pills for mood or blood pressure, water pills, steroid pills, lithium or methotrexate',
    detail: 'Blood pressure pills count if the name ends in -pril or -sartan.',
    meaning: 'Water pills make you pee more. They are used for blood pressure or swollen legs.',
  },
  'potassium-drug': {
    label: 'Pills that raise potassium, or a salt substitute',
    detail:
      'Such as spironolactone, eplerenone, amiloride or potassium pills. Blood pressure pills count if the name ends in -pril or -sartan.',
    meaning: 'Potassium is a salt in the blood. Too much of it can upset the heart.',
  },
  sedatives: {
    label: 'Things that make you sleepy: pills for sleep or nerves, strong painkillers, or alcohol tonight',
    detail: 'Gabapentin and pregabalin count, and so do some pills for allergy.',
  },
  'allergy-nsaid': { label: 'Allergy to aspirin, ibuprofen or pills of that kind' },
  'nsaid-asthma': {
    label: 'Asthma or a blocked nose that aspirin or ibuprofen sets off',
    detail: 'Soft lumps in the nose (polyps) that they make worse count too.',
  },
  'allergy-paracetamol': { label: 'Allergy to {paracetamol}' },
  'allergy-lidocaine': { label: 'Allergy to lidocaine or numbing shots' },
  'allergy-menthol': { label: 'Allergy to menthol, mint, eucalyptus or scents' },
  'allergy-daisy': { label: 'Allergy to ragweed or daisies', detail: 'Chamomile and arnica are of that family.' },
  breastfeeding: { label: 'You breastfeed' },
  'surgery-soon': { label: 'An operation in the next {within}' },

  'numb-skin': { label: 'Numb skin or nerve damage', detail: 'There you may not feel what is too hot or too cold.' },
  'broken-skin': { label: 'Broken skin, a rash, eczema or sunburn on the back' },
  'cream-on-skin': { label: 'A cream, gel or patch on your back right now' },
  'poor-circulation': {
    label: 'Poor circulation, or sores on the legs that do not heal',
    meaning: 'Poor circulation: the blood flows badly, mostly in the legs and feet.',
  },
  'raynaud-cold': {
    label: 'Raynaud, or an allergy to cold',
    meaning: 'Raynaud: fingers or toes turn white, blue and numb in the cold.',
  },
  'heart-failure': {
    label: 'Heart failure',
    meaning: 'The heart pumps too weakly, so that water stays in the legs or the lungs.',
  },
  'heart-disease': {
    label: 'A heart attack, angina, stroke or stent, now or ever',
    meaning: 'Angina is chest pain from a heart that gets too little blood. A stent is a small tube in an artery.',
  },
  'high-bp': { label: 'High blood pressure' },
  asthma: { label: 'Asthma', detail: 'If aspirin or ibuprofen sets it off, tick that in the list before this one.' },
  'breathing-disease': {
    label: 'COPD, or sleep apnoea',
    meaning: 'COPD is a lung disease, mostly from smoke. In sleep apnoea the breath stops for a moment in sleep.',
  },
  kidney: { label: 'Kidney disease' },
  'ulcer-bleed': {
    label: 'A stomach ulcer, a bleed in the gut, Crohn or colitis, now or ever',
    meaning: 'Crohn and colitis are illnesses with a sore gut that come back.',
  },
  'liver-alcohol': { label: 'Liver disease, or {drinks} or more drinks with alcohol a day' },
  'bleeding-disorder': {
    label: 'An illness that makes you bleed easily',
    detail: 'Such as haemophilia or low platelets.',
    meaning: 'Platelets help the blood to clot.',
  },
  diabetes: { label: 'Diabetes' },
  'low-salt': { label: 'A low-salt diet' },
  'fluid-limit': { label: 'You were told to limit how much you drink' },
  'low-weight': { label: 'You weigh less than {weight}' },
  g6pd: {
    label: 'Lack of G{enzyme}PD (favism)',
    meaning: 'A lack of something that guards red blood cells. Some foods and medicines can harm them.',
  },
  'eating-disorder': { label: 'An eating disorder, now or in the past' },
  epilepsy: { label: 'Epilepsy, or a fit at any time' },
  'spinal-surgery': { label: 'Past surgery on the spine, or metal in it' },
  stenosis: {
    label: 'A narrow spinal canal (stenosis)',
    meaning: 'The canal is the space for the nerves in the spine. Walking may bring leg pain, and bending may ease it.',
  },
  'inflam-arthritis': {
    label: 'Rheumatoid arthritis or ankylosing spondylitis',
    meaning: 'Long-lasting illnesses that make the joints or the spine sore and stiff.',
  },
  faints: { label: 'You faint easily, or have low blood pressure' },
  'falls-risk': { label: 'Not steady on your feet, frail, or you have falls' },

  none: { label: 'None of these' },
};

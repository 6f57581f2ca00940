import type { RemedyText } from '../../schema.js';

// The same words for the same thing: calmer to read, and they pack to almost nothing.
const label = 'Read the label. Ask a pharmacist if you are not sure that it is safe for you.';
const review =
  'Use it for as few days as you can. If you still need it after {review}, ask a pharmacist or your {doctor}.';
const limit = 'Stop after {limit} at the latest.';
const noAlcohol = 'Drink no alcohol with it.';
const swelling = 'Call {emergency} if your face swells or you cannot breathe well.';
const bleeding =
  'Stop and get help at once for any of these: black poo, blood in vomit, a swollen face, a wheeze, a rash or little pee.';
const gain = 'Trials found a small, short gain for new back pain.';
const perDose = 'Each dose: {dose}';
const perDay = 'Most in a day: {most}';
const thin = 'Try a little first. Then spread a thin layer on a small, sore spot, on whole, dry skin.';
const times = 'Use it {times} times a day at most, and no more than the label says.';
const wash = 'Wash your hands after. Keep it out of your eyes, nose and mouth.';
const timesChip = 'Times a day: {times}';
const daysChip = 'At most: {days}';
const burn = 'Wash it off and get medical care at once if the skin hurts, swells or blisters.';
const noWrap = 'No tight wrap over it.';
const likeAspirin = 'It acts like aspirin and gets into the blood, more so under heat or a wrap.';
const ears = 'Stop if your ears ring or you feel sick.';
const armTest = 'Put a little on your arm and wait {test}. Go on only if the skin stays calm.';
const onSkin = 'Rub a thin layer on the sore spot, on whole skin. Or put one drop on a tissue and smell it from afar.';
const neverSwallow = 'Never swallow it, and never use it undiluted. Keep it out of your eyes, nose and mouth.';
const oilStop = 'Wash it off if the skin burns or itches. Put it away if the scent makes you cough.';
const strength = 'Strength: {strength}';
const askDoctor = 'Ask your {doctor} about it if the pain is very bad and simple steps do not help.';
const liver = 'your skin or eyes turn yellow.';
const noTrial = 'No trial has tested this.';
const eucalyptus = 'Some gels hold eucalyptus or camphor. They are not for anyone who has ever had a fit.';
const noGoodTrial = 'No good trial has tested this.';

/** Medicines, rubs, herbs and oils. Doses are those of the pack; where packs differ, the label of the pack decides. */
export const remediesMedicines: Record<string, RemedyText> = {
  ibuprofen: {
    name: 'Ibuprofen',
    summary: 'It may ease the pain for a short time.',
    steps: [
      `Look for ibuprofen{ibuprofenBrands} on the pack. ${label}`,
      'Adults take {dose} with food. Start with the lower dose.',
      'Wait at least {gap}. Take no more than {most} in {period}, and no more than the label says.',
      `${review} ${limit}`,
    ],
    safety: [bleeding, swelling, noAlcohol],
    evidence: gain,
    chips: { dose: perDose, most: perDay },
  },
  naproxen: {
    name: 'Naproxen',
    summary: 'Like ibuprofen, but it lasts longer. It may ease the pain for a short time.',
    steps: [
      `Look for naproxen{naproxenBrands} on the pack. Not every country sells it without a prescription. ${label}`,
      'Of tablets of {dose}, adults take one with food and a full glass of water. For others, go by the label alone.',
      'Wait {gap}. Labels allow {most} tablets in {period}. Check yours, and take no more than it says.',
      `${review} ${limit}`,
    ],
    safety: [bleeding, swelling, noAlcohol],
    evidence: gain,
  },
  'topical-menthol': {
    name: 'Menthol gel or cream',
    summary: 'A cooling rub that may dull the ache. It does not relax the muscle.',
    steps: [thin, times, wash],
    safety: [
      `${noWrap} ${burn}`,
      'Burns are more common with more than {strength} menthol.',
      'Some gels, such as Flexall, hold a salicylate (also called wintergreen). Use such a gel only if salicylate cream stands in your plan.',
      eucalyptus,
    ],
    evidence: noGoodTrial,
    chips: { times: timesChip, days: daysChip },
  },
  'topical-lidocaine': {
    name: 'Lidocaine cream or patch',
    summary: 'It numbs the skin and may dull the pain for a while.',
    steps: [
      'Ask a pharmacist for a strength of {strength}. In some places patches need a prescription.',
      'Patch: one at a time, on whole, dry skin. Take it off after {wear}, as the label says.',
      'Or cream: a thin layer {times} times a day at most, and no more than the label says. Never both.',
      `${wash} Fold a used patch, sticky side in.`,
    ],
    safety: [
      'Your heart skips or races, your lips turn blue or grey, or you have a fit: take it off and call {emergency}.',
      'Too much can get into the blood, so do not use more or wear it longer.',
      `${noWrap} ${burn}`,
    ],
    evidence: 'There are few good trials.',
    chips: { wear: 'One patch: {wear}', days: daysChip },
  },
  'topical-salicylate': {
    name: 'Salicylate cream',
    summary: 'A rub like aspirin that may dull the ache.',
    steps: [thin, times, wash],
    safety: [likeAspirin, bleeding, ears],
    evidence: noGoodTrial,
    chips: { times: timesChip, days: daysChip },
  },
  'topical-wintergreen': {
    name: 'Wintergreen rub (methyl salicylate)',
    summary: 'A warming rub like aspirin that may dull the ache.',
    steps: [thin, times, wash],
    safety: [likeAspirin, bleeding, ears, burn, 'Burns are more common with more than {strength} of this drug.'],
    evidence: noGoodTrial,
    chips: { times: timesChip, days: daysChip },
  },
  'topical-eucalyptus': {
    name: 'Eucalyptus rub',
    summary: 'A rub with a strong, fresh scent that some people like.',
    steps: [thin, times, wash],
    safety: ['Balms and steam with it have set off fits. Do not use it with steam.', `${noWrap} ${burn}`],
    evidence: noTrial,
    chips: { times: timesChip, days: daysChip },
  },
  'heat-gel': {
    name: 'Heat gel or rub',
    summary: 'A rub that feels warm and may dull the ache.',
    steps: [
      'Read the label. If it holds menthol or a salicylate (also called wintergreen), use it only if that rub stands in your plan too.',
      thin,
      times,
      wash,
    ],
    safety: [`It is a rub, not a heat pack. ${noWrap}`, burn, eucalyptus],
    evidence: 'Hot pepper (capsaicin), which many hold, was shown to help only pain that has lasted for months.',
    chips: { times: timesChip, days: daysChip },
  },
  chamomile: {
    name: 'Chamomile tea',
    summary: 'A warm cup may help you to rest.',
    steps: ['Drink one cup, warm but not hot.'],
    safety: ['Stop if your mouth itches or you get a rash.', swelling],
    evidence: noTrial,
  },
  'lavender-oil': {
    name: 'Lavender oil',
    summary: 'A calm scent that some people like while they rest.',
    steps: ['Mix about {drops} drops into {carrier} of a plain oil. That is {strength}.', armTest, onSkin],
    safety: [neverSwallow, oilStop],
    evidence: 'The few studies are small and weak.',
    chips: { strength },
  },
  'peppermint-oil': {
    name: 'Peppermint oil',
    summary: 'It feels cool on the skin, which some people like.',
    steps: ['Mix {drops} drops into {carrier} of a plain oil. That is {strength}.', armTest, onSkin],
    safety: [neverSwallow, oilStop, 'Never use it on or near the face of a child. It can stop the breath.'],
    evidence: noTrial,
    chips: { strength },
  },
  arnica: {
    name: 'Arnica gel',
    summary: 'A plant gel that some people like on sore muscles.',
    steps: [thin, 'Use it as often as the label says and no more.', wash],
    safety: ['Use it on the skin only. The plant is a poison if swallowed.', 'Wash it off if you get a rash.'],
    evidence: 'The only trial was very small, and of another plant of that name.',
    chips: { days: daysChip },
  },
  'rx-nsaid': {
    name: 'Prescription painkiller of the ibuprofen kind',
    summary: 'A stronger drug of the ibuprofen kind.',
    steps: [
      askDoctor,
      'Say what you take and which illnesses you have.',
      'A clinician decides if you can have it, how much and for how long.',
    ],
    safety: ['Never take it on top of ibuprofen, naproxen or aspirin for pain from a shop.', bleeding, swelling],
    evidence: gain,
  },
  'rx-muscle-relaxant': {
    name: 'Muscle relaxant on prescription',
    summary: 'For a few days of very bad pain.',
    steps: [
      askDoctor,
      'Say what you take, how much alcohol you drink, and if you drive or use machines.',
      'A clinician decides if you can have it, and for how few days.',
    ],
    safety: [
      'It can make you sleepy, dizzy and slow to react.',
      'Call {emergency} if you cannot be kept awake or it gets hard to breathe.',
      'In a few places methocarbamol is sold without a prescription. The same warnings hold.',
    ],
    evidence: 'Any gain is small, short and unsure, with more side effects.',
  },
  paracetamol: {
    name: 'Paracetamol (acetaminophen)',
    summary: 'It may not help. Use it if ibuprofen is out for you, or if you know that it helps you.',
    steps: [
      `Look for {paracetamol}{paracetamolBrands} on the pack. ${label}`,
      'Adults of {weight} or more take {dose} at a time, at least {gap} apart.',
      'Stay at or under {most} in {period}. Some labels allow more: no more than the label says, and never more than {ceiling}.',
      review,
    ],
    safety: [
      'If you took too much, call at once, even if you feel well: {poison}.',
      `Stop and call your {doctor} if you get a rash, or ${liver}`,
      swelling,
      noAlcohol,
    ],
    evidence: 'In a large trial it worked no better than a dummy pill. It is kind to the stomach.',
    chips: { dose: perDose, most: perDay },
  },
  aspirin: {
    name: 'Aspirin for pain',
    summary:
      'Not suggested: it makes you bleed more easily. Keep taking a low dose that a doctor gave you for your heart.',
    steps: [],
    safety: ['Never under {age} old: it can set off a rare illness that harms the brain.', bleeding],
    evidence: 'Shown for painkillers of this kind, not for aspirin itself.',
  },
  percogesic: {
    name: 'Percogesic',
    summary: 'Not suggested: it is {paracetamol} with a drug that makes you sleepy. It does not relax the muscle.',
    steps: [],
    safety: [
      'A small dose does not make it safe. The label sets the dose.',
      'It counts as a dose of {paracetamol}: both together may harm your liver.',
      'You may be sleepy even on the next day. Do not drive or drink alcohol.',
    ],
    evidence: noTrial,
  },
  valerian: {
    name: 'Valerian root',
    summary: 'Not suggested: it has not been shown to help a spasm, and it can make you sleepy.',
    steps: [],
    safety: [
      'If you still want to try it, ask a pharmacist first and take it at night only.',
      'You may be sleepy even on the next day. Do not drive or drink alcohol.',
      `In rare cases it harms the liver. Stop and call your {doctor} if ${liver}`,
    ],
    evidence: noTrial,
  },
  'willow-bark': {
    name: 'White willow bark',
    summary: 'Not suggested: it acts like aspirin and has the same risks.',
    steps: [],
    safety: ['Never take it with a drug like aspirin, or with a blood thinner.', bleeding],
    evidence: 'A review found a small, short gain in some people.',
  },
  'eucalyptus-oil': {
    name: 'Eucalyptus oil',
    summary: 'Not suggested: it has set off fits, even in people who never had one.',
    steps: [],
    safety: [
      'Never breathe it in with steam, and never swallow it.',
      'Lock it away. If someone swallows it, call at once: {poison}. If someone has a fit after it, call {emergency}.',
    ],
    evidence: noTrial,
  },
};

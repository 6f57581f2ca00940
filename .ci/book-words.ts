/** What the reviewer's book asks and admits; the rest of it is generated from the content. Numbers come from the content. */

/** `{EC1}` names a rule, `{#now-chest}` an answer, `{@ibuprofen}` a remedy; the other names are in `bookNumbers`. */
export const openPoints: readonly string[] = [
  'Very bad pain that comes suddenly at rest is an emergency from age {suddenPain} ({EC1}) and a matter of the same day below ({U6}). Telephone protocols draw the line later. An earlier line finds more burst arteries and sends more people in vain. Is {suddenPain} right?',
  'Pain in the upper back ({S7}) is left to self-care only after a strain and below age {upperBack}; otherwise the person is seen within {S7days} days. A national health page would have every one of them call the same day. Pain on coughing or sneezing is not asked about, because almost every strain has it. Are both bearable?',
  'A leg or foot that is weak, more than a few days old and no worse ({#leg-weak-stable}) is seen the same day ({U1}), not at once. Getting weaker is an emergency ({E2}). Is that line in the right place?',
  'Any history of cancer ({S-cancer}) leads to a visit within {cancerDays} days, even after a plain strain. Is that too cautious, or not cautious enough?',
  'A blood thinner with a simple, mild strain stays at self-care; it takes a nerve sign, great or fast pain, a fall or a start without a trigger to raise it ({EC4}, {U4}, {U9}, {U16}, {S13}). Is that safe?',
  'From {preg13} of pregnancy on, any back spasm is seen the same day ({U2}). Is that what your maternity service wants?',
  '{@ibuprofen} stands before {@paracetamol}, because trials show a gain for the one and none for the other, although the other is gentler for some people. Should doses be shown at all?',
  '{@topical-menthol} and {@topical-lidocaine} are shown from age {adult16} on, while labels allow them from age 12. Is the later age right?',
  'Diabetes counts for the plan only ({#diabetes}), not as a weak defence against germs in the rules on fever ({EC2}, {U14}). Should it?',
  'Salicylate rubs ({@topical-salicylate}, {@topical-wintergreen}) count as drugs like aspirin, yet they have no entry for heart failure, heart disease, high blood pressure, low weight, an operation soon, or pills that clash. Should they follow {@ibuprofen} in these, and should {@ibuprofen} ask about an operation soon?',
  'Short walks ({@walk-short}) are “ask first” with leg pain or a heart illness, while getting up each hour ({@breaks}) stays in the plan. Is that what you would say?',
  'In pregnancy and under {adult16} nearly everything is “ask first”, also drinking as normal, normal meals and less alcohol. Should these stay in the plan?',
  'At level “soon” the outcome offers a doctor or a physiotherapist, also after cancer, a weak defence, a recent infection or lost weight. Should some of these name a doctor alone? And should waves of pain to the groin send older people by ambulance?',
  'Pacemakers and irregular heartbeat are not asked about ({@topical-lidocaine}, {@imaging}); {@warm-bath} does not ask about diabetes or poor blood flow as other heat does; nothing says “one rub at a time”.',
  'Heart failure does not stand against {@warm-bath}, {@heat-pack}, {@plank} or {@core}. Should it?',
  'Before {preg13} of pregnancy burning pee ({U3}) is seen the same day, by way of the advice line or a doctor. Should it be the maternity unit?',
  'At an emergency that is no call for an ambulance nothing says “do not eat or drink”, though {E2} and {EC3} may end in an operation. Should it?',
  'Skin that feels less stands against {@ice-pack} but not against {@cold-shower}. Should it?',
  'The safety net names no trouble with breathing, and no calf that swells. Should it, though a longer list is read less?',
  'The safety net lists fever among the signs to call for at once, while fever alone leads to “today” ({U1}). Which should give way?',
  'Everything marked “from general knowledge” in the list of sources, and every telephone number and medicine name in the list of regions, still has to be checked before release.',
  'Whether a tool that sorts people by urgency is a medical device where it is to be used has not been looked into.',
];

/** Left out so that a person in pain can bear the questions. */
export const knownLimits: readonly string[] = [
  'Wounds and bites (tetanus) are not asked about; only a tight jaw or spasms all over are.',
  'Smoking and aneurysms in the family are not asked about.',
  'A child with a limp is not told apart from other children: everybody under {adult16} is sent to be seen.',
  'Thirst with tiredness (high calcium) is not asked about.',
  'How often a person has come back here is not known: nothing is stored.',
  'Whether somebody is being hurt by another person is not asked.',
  'The answers are taken as given. A person who does not notice or does not tell a sign is not warned because of it; the safety net under every outcome names the most important ones once more.',
  'Only back pain and spasms are covered. Pain in the neck, chest or belly alone is outside.',
];

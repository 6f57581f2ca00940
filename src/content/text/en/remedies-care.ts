import type { RemedyText } from '../../schema.js';

/** Habits, food and drink, and care from other people. */
export const remediesCare: Record<string, RemedyText> = {
  breaks: {
    name: 'Get up each hour',
    summary: 'A short break from sitting keeps your back from getting stiff.',
    steps: [
      'Set a timer for {every} when you sit, drive or lie down for long.',
      'When it ends, stand up and walk for {walk}.',
      'In between, shift how you sit as often as you like.',
    ],
    safety: ['Hold on to something if you feel unsteady or fall easily.', 'On the road, stop in a safe place first.'],
    evidence: 'Breaks are common advice with low-grade proof behind it. They do no harm.',
    chips: { every: 'every {every}', walk: 'walk {walk}' },
  },
  'lumbar-pillow': {
    name: 'A small pillow behind your low back',
    summary: 'A small roll can make a chair or a car seat more comfortable.',
    steps: [
      'Put a small cushion or a rolled towel behind you at belt level.',
      'Sit well back, so that it fills the gap between your low back and the seat.',
      'Use it at your desk or on a long drive, and take it away if it does not feel good.',
    ],
    safety: ['Get up each hour all the same.', 'This is a cushion, not a belt or a corset.'],
    evidence:
      'It has not been shown to speed things up. Guidelines advise against belts and corsets; a cushion is for comfort only.',
  },
  hydration: {
    name: 'Drink as you normally would',
    summary: 'Drink when you are thirsty and a bit more when it is hot.',
    steps: [
      'For most people {drinks} drinks a day are plenty.',
      'Water, milk, tea and coffee all count.',
      'Pale yellow pee is a good sign that you drink enough.',
    ],
    safety: [
      'Do you have a weak heart or weak kidneys, or were you told to drink less? Ask your team how much is right.',
      'Do not force down a lot of water. Too much can harm you.',
    ],
    evidence:
      'No trial has tested water for a back spasm. Some pages ask for at least {glasses} glasses of water a day, others just for plenty, and one adds that it does not always help.',
    chips: { drinks: '{drinks} drinks a day' },
  },
  'electrolyte-food': {
    name: 'Normal mixed meals',
    summary: 'Mixed meals give most of us all the minerals we need.',
    steps: [
      'Eat a mix of whole foods over the week: greens, fruit, nuts, meat, eggs and milk.',
      'For potassium, eat a banana now and then. A boiled potato, avocado or spinach will do as well.',
      'For calcium, have milk, yoghurt or cheese. For magnesium, have greens and nuts.',
    ],
    safety: ['Are your kidneys weak, or does a pill raise your potassium? Then keep to the food list from your team.'],
    evidence: 'Studies of magnesium for cramps found little or no help. Food for a back spasm has not been studied.',
  },
  'electrolyte-drink': {
    name: 'A drink with minerals, only after real fluid loss',
    summary: 'This is for when you sweat a lot, throw up or have loose stools. It is not for the spasm itself.',
    steps: [
      'If you have lost a lot of fluid in one of these ways, mix one sachet from a pharmacy as the pack says.',
      'Drink it in small sips. Then go back to normal food and drinks.',
    ],
    safety: [
      'Leave it if your heart or kidneys are weak, or if you have to keep salt low.',
      'Leave it if a pill raises your potassium.',
      'Ask first if you have diabetes or high blood pressure, are pregnant, or were told to drink less. Ask for a child too.',
      'Do not mix your own from salt and water.',
      'Ask {adviceOrDoctor} if you cannot keep drinks down, or feel dizzy or very weak.',
    ],
    evidence: 'These drinks have not been shown to help a back spasm.',
  },
  'less-alcohol': {
    name: 'Go easy on alcohol',
    summary: 'Alcohol dries you out, and it does not mix with many medicines.',
    steps: [
      'Have little or no alcohol while your back hurts.',
      'Have none on a day when you take anything that can make you sleepy.',
    ],
    safety: [
      'Alcohol and {paracetamol} can both strain the liver.',
      'If you drink a lot each day, do not stop all at once. Ask a {doctor} first.',
    ],
    evidence: 'Less alcohol is good for health and safer with medicines. It has not been tested for back spasms.',
  },
  'less-caffeine': {
    name: 'Coffee and tea in normal amounts',
    summary: 'You do not have to give up coffee or tea for your back.',
    steps: [
      'Keep to your normal amount, and have less if it upsets your sleep.',
      'One page says to avoid caffeine since it makes you pee. A study of {cups} cups of coffee a day found no loss of body water.',
    ],
    safety: ['In pregnancy, ask your midwife how much is fine.'],
    evidence: 'The claim that coffee or tea brings on spasms is not borne out by the study we know of.',
  },
  triggers: {
    name: 'Find out what set it off',
    summary: 'Knowing what came before the spasm can help you avoid the next one.',
    steps: [
      'Note what you did in the hours before: a lift, a jerk, a long sit, hard work, a bad night.',
      'If the same thing turns up twice, change how you do it.',
      'Show your notes to a {doctor} or {physio}. They may spot more.',
    ],
    safety: ['If spasms keep coming and you can find no reason, have that checked.'],
    evidence: 'This is practical advice. It has not been tested in trials.',
  },
  lifting: {
    name: 'Lift without a jerk',
    summary: 'Slow and close lifts put less sudden load on your back.',
    steps: [
      'Stand close, with your feet apart and your knees soft.',
      'Hold the load against you and rise slowly, with no twist.',
      'Turn with your feet. Share or split a load that is too heavy.',
    ],
    safety: ['While the spasm lasts, let others lift for you.', 'Put the load down if your back grabs.'],
    evidence: 'Training in how to lift does not seem to prevent back pain by itself. Exercise does more.',
  },
  posture: {
    name: 'Change position often',
    summary: 'There is no one right way to sit or stand. What helps is to change it.',
    steps: [
      'Pick a way to sit or stand that feels easy, and change it before it starts to ache.',
      'Try not to stay slumped or bent forward for long.',
      'Let your back and arms be held up: a back rest, arm rests, feet flat.',
    ],
    safety: ['Do not hold yourself stiff and straight. That can tire your back too.'],
    evidence: 'No one posture has been shown to cause or prevent spasms. Moving about helps comfort.',
  },
  ergonomics: {
    name: 'Set up your desk',
    summary: 'A desk that fits lets you sit with less effort.',
    steps: [
      'Put the top of the screen at eye level, about an arm away.',
      'Have your feet flat and your elbows by your side.',
      'Keep what you use most within easy reach. A chair you can adjust makes this simpler.',
    ],
    safety: ['Even the best chair is no reason to sit for hours.'],
    evidence: 'There is little proof that special chairs or tools prevent back pain.',
  },
  weight: {
    name: 'A weight that is healthy for you',
    summary: 'Less weight can mean less load on your back in the long run.',
    steps: [
      'Wait until the pain has settled. This is not a task for the first days.',
      'If you want help, ask a {doctor} to check you, or a dietitian for an eating plan that suits you.',
      'Body mass index sets weight against height. It is a rough guide, not a verdict.',
    ],
    safety: [
      'Do not start a strict diet while you are in pain, or in pregnancy.',
      'Ask first if you have had an eating disorder. A child should not diet without a {doctor}.',
    ],
    evidence: 'People with more weight have back pain more often. That does not prove that weight is why.',
  },
  'less-sugar': {
    name: 'Fewer sugary snacks',
    summary: 'Good for health in general. It is not known to change spasms.',
    steps: ['Swap some sweet snacks for fruit, nuts or plain yoghurt, if you like.'],
    safety: ['If you have diabetes, keep to the plan you agreed with your team.'],
    evidence: 'Some pages link sugar to sore muscles or lost minerals. This has not been shown for back spasms.',
  },
  physio: {
    name: 'Physiotherapy',
    summary: 'A {physio} checks how you move and builds an exercise plan with you.',
    steps: [
      'It is the best next step if {weeks} have brought no gain, and sooner if it is very bad or keeps coming back.',
      'In many places you can book without seeing a doctor first.',
      'You can expect a talk, a check of how you move, and exercises for strength and ease of movement.',
      'Ask for a plan to take home, so that you can go on alone.',
    ],
    safety: ['Say at once if an exercise sends pain down your leg or makes it numb or weak.'],
    evidence:
      'Guidelines suggest an exercise plan for back pain that lasts. In the first days the proof of any gain is very weak.',
  },
  chiropractic: {
    name: 'Chiropractic care',
    summary: 'Hands-on care may ease pain for some people.',
    steps: [
      'A chiropractor presses on the joints of your back or moves them. Massage or moves to do at home may be part of it.',
      'Go only if you have none of the warning signs on this page.',
      'Ask for gentle methods. You may say no to a quick thrust at any time.',
      'It does not put bones back in place. Bones that are "out of line" have not been shown to be why backs go into spasm.',
    ],
    safety: [
      'Not if you have weak bones, cancer now or in the past, a bulge in an artery or a fever. Not for children.',
      'Not if a leg hurts or is numb, or if it began with a fall.',
      'Not if you take a blood thinner or bleed easily.',
      'Ask a {doctor} first if you are older, are pregnant or take steroids.',
      'Ask as well if you have arthritis or have had back surgery.',
      'Stop and get help if a leg gets numb or weak, or your bladder or bowel changes.',
      'Serious harm is rare, but it has been reported: a disc made worse, pressed nerves, and stroke after neck thrusts.',
    ],
    evidence:
      'One guideline lists it as an option with weak proof. Another accepts it only as part of a plan with exercise.',
  },
  acupuncture: {
    name: 'Acupuncture',
    summary: 'Thin needles are set into the skin at chosen points. It is optional.',
    steps: [
      'Choose someone with a licence who uses each needle once only.',
      'Tell them about all your illnesses and medicines before they start.',
    ],
    safety: [
      'Skin can bleed or bruise a little.',
      'Not where the skin is broken or sore, and not with a fever.',
      'Ask a {doctor} first if you take a blood thinner or bleed easily.',
      'Ask first too if you are pregnant or have epilepsy.',
      'Ask as well after back surgery, for a child, or if it is hard for you to fight off germs.',
    ],
    evidence:
      'Guidelines disagree. One lists it as an option with weak proof. Another says not to offer it for low back pain.',
  },
  neurologist: {
    name: 'A brain and nerve specialist',
    summary: 'A neurologist looks for a nerve illness behind spasms that keep coming.',
    steps: [
      'Start with your {doctor}, who decides with you if you need this.',
      'It can make sense if spasms come often with no trigger, or show up in other parts of the body too.',
      'Tell them about any other change, such as shaking, stiffness, numbness or clumsy hands.',
    ],
    safety: ['Do not wait for this visit if a leg or an arm gets weak. Get help that day.'],
    evidence: 'Most back spasms have nothing to do with a nerve illness.',
  },
  'spine-specialist': {
    name: 'A spine specialist',
    summary: 'A spine clinic or surgeon sees backs with a clear problem. A simple spasm does not need one.',
    steps: [
      'Your {doctor} can tell you if a visit makes sense.',
      'Bring a list of what you have tried and for how long.',
      'Ask what each choice can do for you, what it can harm, and what happens if you wait.',
    ],
    safety: ['Ask for a second view before you say yes to surgery.'],
    evidence: 'Guidelines keep back surgery for a few chosen cases.',
  },
  imaging: {
    name: 'X-ray, CT or MRI',
    summary: 'Most people with a back spasm need no scan.',
    steps: [
      'A {doctor} orders one only if they suspect something that would change your care.',
      'If a scan is offered, ask what it may show and what would then be done.',
    ],
    safety: [
      'Say if you are or may be pregnant. X-ray and CT use radiation.',
      'For an MRI, tell them about metal in your body.',
    ],
    evidence:
      'Guidelines advise against routine scans. Scans of simple back pain often show changes that mean no harm.',
  },
  cortisone: {
    name: 'Cortisone injection',
    summary: 'Not for a simple spasm. A specialist may discuss it for some nerve pain.',
    steps: [
      'It is a steroid put near a nerve. One page says that the effect may last months, not hours as with a tablet.',
      'It can only dull the pain. It does not treat what is behind it.',
      'If it is offered, ask why, what the risks are, and what else you could do.',
    ],
    safety: [
      'Stroke, loss of sight, lasting weakness and death are rare, but have happened after shots near the spine.',
      'Not with a fever, or if your body finds it hard to fight off germs.',
      'Say so if you are pregnant, have thin bones, take a blood thinner or bleed easily.',
      'Say so too if you have diabetes or high blood pressure.',
      'Say so if your heart is weak, or if you react to numbing shots. For a child, ask a {doctor} first.',
    ],
    evidence:
      'Guidelines advise against injections into the back for low back pain. Steroids have not been shown to help a spasm.',
  },
  supplements: {
    name: 'Mineral tablets',
    summary: 'Not suggested unless a blood test shows that you lack something.',
    steps: [
      'If you think that you lack a mineral, ask a {doctor} for a test first. This goes for pregnancy, for a child and with heart disease above all.',
      'Food is enough for most people.',
    ],
    safety: [
      'Leave them if you have weak kidneys or take a pill that raises potassium.',
      'Magnesium can upset the gut. It builds up if the kidneys are weak.',
      'Too much potassium can upset how the heart beats.',
      'Ask first if you take pills for blood pressure or for your mood, or steroids.',
    ],
    evidence: 'Magnesium tablets gave little or no help for cramps. They have not been tested for back spasms.',
  },
  'salt-water': {
    name: 'Salt in drinking water',
    summary: 'Not suggested. One page offers it as a tip, but it can do harm.',
    steps: ['Do not add salt to your water. Drink it plain.'],
    safety: [
      'Most people eat too much salt as it is. The advice for adults is to stay under {salt} a day.',
      'Extra salt can harm you if you have high blood pressure or a weak heart or kidneys.',
      'It is easy to get a home mix wrong.',
    ],
    evidence: 'It has not been shown to help a spasm.',
  },
};

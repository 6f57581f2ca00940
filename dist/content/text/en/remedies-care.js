// The same words for the same thing: calmer to read, and they pack to almost nothing.
const noTrial = 'No trial has tested this.';
const notForSpasm = 'It has not been shown to help a spasm.';
const getUp = 'Get up each hour all the same.';
const magnesium = 'Magnesium gave little or no help for cramps. Back spasms have not been studied.';
/** Habits, food and drink, and care from other people. */
export const remediesCare = {
    breaks: {
        name: 'Get up each hour',
        summary: 'A short break keeps your back from getting stiff.',
        steps: ['Set a timer for {every}. Then stand up and walk for {walk}.', 'In between, shift often.'],
        safety: ['On the road, stop in a safe place first.'],
        evidence: 'Common advice, little tested.',
        chips: { every: 'every {every}', walk: 'walk {walk}' },
    },
    'lumbar-pillow': {
        name: 'A small pillow behind your low back',
        summary: 'It can make a seat more comfortable.',
        steps: [
            'At a desk or on a long drive, put a small cushion behind you at belt level.',
            'Sit well back. Take it away if it does not feel good.',
        ],
        safety: [getUp],
        evidence: 'For comfort only. Guidelines advise against belts and corsets.',
    },
    hydration: {
        name: 'Drink as you normally would',
        summary: 'Drink to thirst, and more when it is hot.',
        steps: [
            'For most people {drinks} drinks a day are plenty. Water, milk, tea and coffee count.',
            'Aim for pale pee.',
        ],
        safety: ['Do not force down a lot of water. Too much can harm you.'],
        evidence: `${noTrial} One page asks for at least {glasses} glasses of water, but says that this does not always help.`,
        chips: { drinks: '{drinks} drinks a day' },
    },
    'electrolyte-food': {
        name: 'Normal mixed meals',
        summary: 'Mixed meals give most of us all the minerals we need.',
        steps: [
            'For potassium: potatoes, bananas, avocado, spinach. For calcium: milk and cheese. For magnesium: greens and nuts.',
        ],
        safety: [],
        evidence: magnesium,
    },
    'electrolyte-drink': {
        name: 'A drink with minerals, only after real fluid loss',
        summary: 'For when you sweat a lot, throw up or have loose stools.',
        steps: ['Mix one sachet as the pack says, and drink it in small sips.'],
        safety: ['Do not mix your own from salt and water.', 'Ask {adviceOrDoctor} if you cannot keep drinks down.'],
        evidence: notForSpasm,
    },
    'less-alcohol': {
        name: 'Go easy on alcohol',
        summary: 'It dries you out and does not mix with many medicines.',
        steps: ['If you drink little: have none with anything that makes you sleepy, and little at other times.'],
        safety: [
            'If you drink a lot each day, do not stop all at once: it can bring on a fit. Ask a {doctor} first.',
            'Take care with {paracetamol}: both can strain the liver.',
        ],
        evidence: `Good for health. ${noTrial}`,
    },
    'less-caffeine': {
        name: 'Coffee and tea in normal amounts',
        summary: 'You need not give them up for your back.',
        steps: ['Have your normal amount, or less if it upsets your sleep.'],
        safety: ['In pregnancy, ask your midwife how much is fine.'],
        evidence: 'One page says no, since it makes you pee. In a study, {cups} cups a day did not dry people out.',
    },
    triggers: {
        name: 'Find out what set it off',
        summary: 'Then you may avoid the next one.',
        steps: [
            'Note what you did before: a lift, a jerk, a long sit, a bad night.',
            'Show your notes to a {doctor} or {physio}.',
        ],
        safety: ['If spasms keep coming for no reason, have that checked.'],
        evidence: noTrial,
    },
    lifting: {
        name: 'Lift without a jerk',
        summary: 'It puts less sudden load on your back.',
        steps: [
            'Stand close, feet apart, knees soft. Hold the load against you.',
            'Rise slowly, with no jerk and no twist. Turn with your feet.',
            'Share or split a heavy load.',
        ],
        safety: ['While the spasm lasts, let others lift for you.'],
        evidence: 'Training in how to lift does not prevent pain by itself. Exercise does more.',
    },
    posture: {
        name: 'Change position often',
        summary: 'There is no one right way to sit or stand.',
        steps: [
            'Change before it starts to ache. Do not stay slumped or bent for long.',
            'Let your back and arms be held up.',
        ],
        safety: ['Do not hold yourself stiff. That can tire your back too.'],
        evidence: 'No one posture has been shown to be best.',
    },
    ergonomics: {
        name: 'Set up your desk',
        summary: 'A desk that fits lets you sit with less effort.',
        steps: [
            'Screen at eye level, feet flat, elbows by your side.',
            'Keep what you use most within reach. A chair you can adjust helps.',
        ],
        safety: [getUp],
        evidence: 'There is little proof that chairs or tools prevent pain.',
    },
    weight: {
        name: 'A weight that is healthy for you',
        summary: 'It can mean less load on your back.',
        steps: [
            'If you want help, ask a {doctor}, or a dietitian for an eating plan.',
            'Body mass index is only a rough guide.',
        ],
        safety: ['Do not diet while you are in pain.'],
        evidence: 'A link, but no proof of cause.',
    },
    'less-sugar': {
        name: 'Fewer sugary snacks',
        summary: 'Good for health.',
        steps: ['If you like, swap sweet snacks for fruit, nuts or plain yoghurt.'],
        safety: [],
        evidence: `Some pages link sugar to sore muscles or lost minerals. ${notForSpasm}`,
    },
    physio: {
        name: 'Physiotherapy',
        summary: 'A {physio} plans exercises with you.',
        steps: [
            'The best next step if {weeks} bring no gain; sooner if it is very bad or keeps coming back.',
            'Often you can book without a doctor.',
        ],
        safety: ['Say at once if an exercise sends pain down your leg or makes it numb or weak.'],
        evidence: 'Guidelines suggest exercise for pain that lasts.',
    },
    chiropractic: {
        name: 'Chiropractic care',
        summary: 'Hands-on care may ease pain for some people.',
        steps: [
            'Go only with none of the warning signs on this page.',
            'The joints of your back are pressed or moved, often with massage or exercises.',
            'Ask for gentle methods. You may say no to a quick thrust.',
            'It does not put bones back: they have not been shown to be out of line.',
        ],
        safety: [
            'Stop and get help at once if a leg gets numb or weak, or your bladder or bowel changes.',
            'Serious harm is rare: a disc made worse, pressed nerves, stroke after neck thrusts.',
        ],
        evidence: 'One guide lists it as an option, another only with exercise.',
    },
    acupuncture: {
        name: 'Acupuncture',
        summary: 'Thin needles at chosen points. It is optional.',
        steps: [
            'Choose someone licensed who uses each needle once.',
            'Tell them about your illnesses and medicines first.',
        ],
        safety: ['Skin can bleed or bruise a little.'],
        evidence: 'One guide lists it as an option, another says not to offer it.',
    },
    neurologist: {
        name: 'A brain and nerve specialist',
        summary: 'Looks for a nerve illness behind spasms.',
        steps: [
            'Start with your {doctor}.',
            'It makes sense if spasms come often with no trigger, or in other parts of the body too.',
        ],
        safety: [
            'If an arm or your face gets weak, or your speech is slurred, call {emergency} now.',
            'If a leg gets weak, go to the nearest {emergencyDepartment} now.',
        ],
        evidence: 'Most spasms have no nerve illness behind them.',
    },
    'spine-specialist': {
        name: 'A spine specialist',
        summary: 'A simple spasm does not need one.',
        steps: [
            'Your {doctor} can tell you if a visit makes sense.',
            'Ask what each choice can do and harm, and what happens if you wait.',
        ],
        safety: ['Ask for a second view before you say yes to surgery.'],
        evidence: 'Guidelines keep back surgery for a few chosen cases.',
    },
    imaging: {
        name: 'X-ray, CT or MRI',
        summary: 'Most people with a back spasm need no scan.',
        steps: ['A {doctor} orders one only if it may change your care.'],
        safety: ['Say if you may be pregnant, or have metal in your body.'],
        evidence: 'Guidelines say no to routine scans: many show changes that do no harm.',
    },
    cortisone: {
        name: 'Cortisone injection',
        summary: 'Not for a simple spasm. A specialist may discuss it for some nerve pain.',
        steps: [
            'It is a steroid put near a nerve. One page says that it dulls pain for months. Trials do not show that for low back pain, and it does not treat the cause.',
            'Ask why, what the risks are, and what else you could do.',
        ],
        safety: ['Stroke, lost sight, lasting weakness and death are rare, but have happened.'],
        evidence: `Guidelines advise against injections for low back pain. ${notForSpasm}`,
    },
    supplements: {
        name: 'Mineral tablets',
        summary: 'Not suggested unless a blood test shows that you lack something.',
        steps: ['Ask a {doctor} for a test first. Food is enough for most people.'],
        safety: [
            'Magnesium can upset the gut. It builds up if the kidneys are weak.',
            'Too much potassium can upset the heart.',
        ],
        evidence: magnesium,
    },
    'salt-water': {
        name: 'Salt in drinking water',
        summary: 'Not suggested. One page offers it as a tip, but it can harm the heart and kidneys.',
        steps: ['Do not add salt to your water. Drink it plain.'],
        safety: ['Most people eat too much salt. Adults should stay under {salt} a day.', 'Home mixes easily go wrong.'],
        evidence: notForSpasm,
    },
};

const nothingNew = 'Do not start a new medicine, rub, stretch, heat pad or massage until you are seen.';
const upperBack = 'Pain in the upper back: the health service asks you to get an urgent visit, or to call {adviceOrDoctor}.';
const chestAndLegs = 'I have signs in the chest and in the legs, maybe from one cause.';
/** What to do. The first action is the one that matters most. */
export const dispositions = {
    'emergency-ambulance': {
        heading: 'You need emergency help now',
        actions: [
            'Call {emergency} now.',
            'Name each of your signs.',
            'Do not drive.',
            'Do not wait for it to go away.',
            'Stay with someone if you can.',
            'Do not eat or drink until told it is safe.',
        ],
        say: 'I have back pain and {signs}.',
    },
    'emergency-department': {
        heading: 'You need to be checked in hospital now',
        actions: [
            'Go to the nearest {emergencyDepartment} now.',
            'Ask someone to drive you. Do not drive.',
            'If you have no safe ride, faint or get much worse, call {emergency}.',
            'Do not wait for it to go away.',
        ],
        say: 'Tell them: I have back pain and {signs}.',
    },
    'emergency-maternity': {
        heading: 'You need to be checked by your maternity unit now',
        actions: [
            'Call your maternity unit now.',
            'If no one answers, or you bleed a lot or feel faint, call {emergency}.',
            'If you have no maternity unit yet, go to the nearest {emergencyDepartment}.',
            'Do not drive.',
        ],
        say: 'I have back pain and {signs}.',
    },
    urgent: {
        heading: 'You need to be seen today',
        actions: [
            'Call {adviceOrDoctor} now and read them your signs.',
            'If no one can see you today, go to the {emergencyDepartment}.',
            nothingNew,
        ],
        say: 'I have back pain and {signs}.',
    },
    'urgent-maternity': {
        heading: 'You need to be seen today',
        actions: [
            'Call your maternity unit or midwife now and read them your signs.',
            'If you have none yet, call {adviceOrDoctor}.',
            'If no one can see you today, go to the {emergencyDepartment}.',
            nothingNew,
        ],
        say: 'I have back pain and {signs}.',
    },
    soon: {
        heading: 'You need to be seen within {days}',
        actions: [
            'See a {doctor} or {physio} within {days}.',
            'Use the plan below until then.',
            'Get help sooner if it gets worse.',
        ],
        say: 'I have back pain and {signs}.',
    },
    'soon-maternity': {
        heading: 'You need to be seen within {days}',
        actions: [
            'See your midwife or a {doctor} within {days}.',
            'Use the plan below until then.',
            'Get help sooner if it gets worse.',
        ],
        say: 'I have back pain and {signs}.',
    },
    'self-care': {
        heading: 'You can care for this at home for now',
        actions: [
            'Use the plan below.',
            'Most back spasms ease in days to weeks.',
            'Check back here in {recheck}.',
            'See someone if it is not better in {see}.',
        ],
    },
};
/** Sentences that a rule, or two signs together, add to an outcome. */
export const addOns = {
    injury: ['Keep still.', 'Do not let people move you unless you are in danger.'],
    nerves: ['My nerves may be pressed. I need to be checked now.'],
    'chest-and-legs': [chestAndLegs],
    'chest-and-legs-today': [chestAndLegs],
    'spine-team': ['Call the team that did your spine surgery or injection first.'],
    'sickle-cell-team': ['Call your sickle cell team first.'],
    'x-ray': ['Ask for a place that can do an X-ray.'],
    'upper-back-soon': [upperBack],
    'upper-back-home': [upperBack],
    // All that an urgent outcome offers for the pain: it names no remedy.
    comfort: ['Sit or lie in whatever way eases it until you are seen.'],
};
/** Under every outcome: what it is about first, then the signs one by one, then what to do. */
export const safetyNet = [
    'Get help at once if',
    'you are numb between the legs',
    'your bladder or bowel changes',
    'both legs feel weak or numb, or one leg gets weaker',
    'you have chest pain, faint, or have a fever',
    'Call {emergency} or go to the nearest {emergencyDepartment}. Do not drive.',
];

export const childsPose = {
    id: 'childs-pose',
    kind: 'stretch',
    topic: 'stretches',
    phase: 'p0-72h',
    alsoPhases: ['p-after-72h'],
    stage: 'until',
    rank: 100,
    grade: 'B',
    numbers: {
        hold: { value: [20, 30], unit: 'second' },
    },
    block: ['fracture-risk-now'],
    ask: ['preg-20-plus', 'osteoporosis', 'spinal-surgery', 'leg-nerve'],
    limit: 'end-range',
    illustration: 'childs-pose',
    accordingTo: ['page-003', 'cochrane-exercise', 'ros-bone', 'clinical-policy'],
};

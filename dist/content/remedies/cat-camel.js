export const catCamel = {
    id: 'cat-camel',
    kind: 'stretch',
    topic: 'stretches',
    phase: 'p0-72h',
    alsoPhases: ['p-after-72h'],
    stage: 'until',
    rank: 95,
    grade: 'B',
    numbers: {
        rounds: { value: [5, 10], unit: 'time' },
    },
    block: ['fracture-risk-now'],
    ask: ['pregnant', 'osteoporosis', 'spinal-surgery', 'leg-nerve'],
    illustration: 'cat-camel',
    accordingTo: ['page-003', 'cochrane-exercise', 'ros-bone', 'clinical-policy'],
};

export const stretchLight = {
    id: 'stretch-light',
    kind: 'stretch',
    topic: 'stretches',
    phase: 'p0-72h',
    alsoPhases: ['p-after-72h'],
    stage: 'until',
    rank: 90,
    grade: 'B',
    numbers: {
        hold: { value: [15, 30], unit: 'second' },
        rounds: { value: [2, 3], unit: 'time' },
    },
    block: ['fracture-risk-now'],
    ask: ['pregnant', 'osteoporosis', 'spinal-surgery', 'leg-nerve'],
    accordingTo: ['page-001', 'page-002', 'page-003', 'page-004', 'cochrane-exercise', 'clinical-policy'],
};

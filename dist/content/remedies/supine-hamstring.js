export const supineHamstring = {
    id: 'supine-hamstring',
    kind: 'stretch',
    topic: 'stretches',
    phase: 'p-after-72h',
    rank: 210,
    grade: 'B',
    numbers: {
        hold: { value: [20, 30], unit: 'second' },
    },
    block: ['leg-nerve', 'fracture-risk-now'],
    ask: ['preg-20-plus', 'spinal-surgery'],
    limit: 'end-range',
    illustration: 'lying-hamstring',
    accordingTo: ['page-003', 'cochrane-exercise', 'clinical-policy'],
};

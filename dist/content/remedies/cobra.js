export const cobra = {
    id: 'cobra',
    kind: 'stretch',
    topic: 'stretches',
    phase: 'p-after-72h',
    rank: 205,
    grade: 'B',
    numbers: {
        hold: { value: [5, 10], unit: 'second' },
    },
    block: ['preg-20-plus', 'fracture-risk-now'],
    ask: ['over-65', 'preg-under-20', 'osteoporosis', 'spinal-surgery', 'stenosis', 'leg-nerve'],
    limit: 'end-range',
    illustration: 'low-cobra',
    accordingTo: ['page-003', 'cochrane-exercise', 'clinical-policy'],
};

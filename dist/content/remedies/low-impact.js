export const lowImpact = {
    id: 'low-impact',
    kind: 'movement',
    phase: 'p-after-72h',
    alsoPhases: ['p-after-pain'],
    rank: 200,
    grade: 'B',
    numbers: {
        first: { value: 10, unit: 'minute' },
        goal: { value: [15, 20], unit: 'minute' },
        window: { value: 2, unit: 'week' },
    },
    block: ['fever-infection'],
    ask: ['pregnant', 'heart-disease', 'broken-skin', 'epilepsy', 'osteoporosis', 'falls-risk'],
    accordingTo: ['page-002', 'page-003', 'page-004', 'cochrane-exercise', 'clinical-policy'],
};

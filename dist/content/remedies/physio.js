export const physio = {
    id: 'physio',
    kind: 'care',
    phase: 'professional',
    alsoPhases: ['p-after-72h'],
    rank: 480,
    grade: 'B',
    numbers: {
        weeks: { value: [1, 2], unit: 'week' },
    },
    block: [],
    ask: [],
    service: 'physiotherapy',
    accordingTo: ['page-000', 'page-002', 'page-003', 'page-004', 'nice-ng59', 'cochrane-exercise', 'clinical-policy'],
};

export const warmUp = {
    id: 'warm-up',
    kind: 'movement',
    phase: 'prevention',
    rank: 410,
    grade: 'B',
    numbers: {
        duration: { value: [5, 10], unit: 'minute' },
    },
    block: [],
    ask: [],
    accordingTo: ['page-001', 'page-002', 'page-003', 'page-004', 'clinical-policy'],
};

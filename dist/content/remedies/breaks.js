export const breaks = {
    id: 'breaks',
    kind: 'habit',
    phase: 'prevention',
    alsoPhases: ['p0-72h'],
    rank: 80,
    grade: 'B',
    numbers: {
        every: { value: 1, unit: 'hour' },
        walk: { value: [1, 2], unit: 'minute' },
    },
    block: [],
    ask: ['falls-risk'],
    timer: { duration: 'every' },
    accordingTo: ['page-001', 'page-002', 'page-003', 'clinical-policy'],
};

export const weight = {
    id: 'weight',
    kind: 'habit',
    phase: 'prevention',
    rank: 425,
    grade: 'B',
    block: [],
    ask: ['under-16', 'pregnant', 'eating-disorder'],
    accordingTo: ['page-002', 'clinical-policy'],
};

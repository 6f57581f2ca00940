export const lifting = {
    id: 'lifting',
    kind: 'habit',
    phase: 'prevention',
    rank: 405,
    grade: 'B',
    block: [],
    ask: [],
    illustration: 'lifting',
    accordingTo: ['page-001', 'page-002', 'page-003', 'steffens-2016'],
};

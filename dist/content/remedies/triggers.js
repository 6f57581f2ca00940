export const triggers = {
    id: 'triggers',
    kind: 'habit',
    phase: 'p-after-pain',
    rank: 330,
    block: [],
    ask: [],
    accordingTo: ['page-002', 'clinical-policy'],
};

export const lessSugar = {
    id: 'less-sugar',
    kind: 'food-drink',
    topic: 'food-drink',
    phase: 'prevention',
    rank: 430,
    grade: 'C',
    block: [],
    ask: [],
    accordingTo: ['page-002', 'page-004', 'clinical-policy'],
};

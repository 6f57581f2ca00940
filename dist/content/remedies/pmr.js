export const pmr = {
    id: 'pmr',
    kind: 'relaxation',
    phase: 'p-after-72h',
    alsoPhases: ['prevention'],
    rank: 215,
    grade: 'B',
    block: [],
    ask: ['heart-disease', 'high-bp'],
    accordingTo: ['page-001', 'page-003', 'acp-2017', 'clinical-policy'],
};

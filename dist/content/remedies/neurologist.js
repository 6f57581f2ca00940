export const neurologist = {
    id: 'neurologist',
    kind: 'care',
    phase: 'professional',
    rank: 505,
    block: [],
    ask: [],
    service: 'specialist',
    accordingTo: ['page-002', 'clinical-policy'],
};

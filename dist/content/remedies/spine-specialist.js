export const spineSpecialist = {
    id: 'spine-specialist',
    kind: 'care',
    phase: 'professional',
    rank: 510,
    grade: 'C',
    block: [],
    ask: [],
    service: 'specialist',
    accordingTo: ['page-000', 'page-004', 'nice-ng59', 'clinical-policy'],
};

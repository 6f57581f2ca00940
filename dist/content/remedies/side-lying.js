export const sideLying = {
    id: 'side-lying',
    kind: 'position',
    phase: 'p0-72h',
    stage: 'now',
    rank: 56,
    grade: 'C',
    block: [],
    ask: [],
    gentle: true,
    illustration: 'side-lying',
    accordingTo: ['page-002', 'clinical-policy'],
};

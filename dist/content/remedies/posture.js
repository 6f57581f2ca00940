export const posture = {
    id: 'posture',
    kind: 'habit',
    phase: 'prevention',
    rank: 415,
    grade: 'C',
    block: [],
    ask: [],
    accordingTo: ['page-001', 'page-003', 'page-004', 'clinical-policy'],
};

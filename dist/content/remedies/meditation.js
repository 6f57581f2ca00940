export const meditation = {
    id: 'meditation',
    kind: 'relaxation',
    phase: 'any',
    rank: 155,
    grade: 'B',
    numbers: {
        session: { value: 10, unit: 'minute' },
    },
    block: [],
    ask: [],
    timer: { duration: 'session' },
    accordingTo: ['page-001', 'page-003', 'acp-2017', 'clinical-policy'],
};

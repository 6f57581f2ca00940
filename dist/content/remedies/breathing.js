export const breathing = {
    id: 'breathing',
    kind: 'relaxation',
    phase: 'any',
    stage: 'now',
    rank: 50,
    grade: 'B',
    numbers: {
        breaths: { value: 5, unit: 'time' },
        breatheIn: { value: 4, unit: 'second' },
        breatheOut: { value: 6, unit: 'second' },
        session: { value: 50, unit: 'second' },
    },
    block: [],
    ask: ['breathing-disease'],
    gentle: true,
    timer: { duration: 'session', pacer: { breatheIn: 'breatheIn', breatheOut: 'breatheOut' } },
    accordingTo: ['page-001', 'page-002', 'page-003', 'clinical-policy'],
};

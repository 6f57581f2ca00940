export const recline = {
    id: 'recline',
    kind: 'position',
    phase: 'p0-72h',
    stage: 'now',
    rank: 55,
    grade: 'C',
    numbers: {
        duration: { value: [10, 20], unit: 'minute' },
        session: { value: 15, unit: 'minute' },
    },
    block: [],
    ask: ['pregnant'],
    gentle: true,
    timer: { duration: 'session' },
    illustration: 'recline',
    accordingTo: ['page-004', 'clinical-policy'],
};

export const walk20 = {
    id: 'walk-20',
    kind: 'movement',
    phase: 'prevention',
    rank: 400,
    grade: 'A',
    numbers: {
        session: { value: 20, unit: 'minute' },
        trialWalk: { value: 30, unit: 'minute' },
        trialDays: { value: 5, unit: 'time' },
    },
    block: [],
    ask: ['heart-disease', 'falls-risk'],
    timer: { duration: 'session' },
    illustration: 'walking',
    accordingTo: ['page-002', 'walkback-2024', 'clinical-policy'],
};

export const lessCaffeine = {
    id: 'less-caffeine',
    kind: 'food-drink',
    topic: 'food-drink',
    phase: 'any',
    rank: 186,
    grade: 'C',
    numbers: {
        cups: { value: 4, unit: 'time' },
    },
    block: [],
    ask: [],
    accordingTo: ['page-002', 'killer-2014', 'clinical-policy'],
};

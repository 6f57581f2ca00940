export const saltWater = {
    id: 'salt-water',
    kind: 'food-drink',
    topic: 'food-drink',
    phase: 'not-suggested',
    rank: 930,
    grade: 'C',
    numbers: {
        salt: { value: 5, unit: 'gram' },
    },
    block: ['low-salt'],
    ask: [],
    accordingTo: ['page-000', 'who-salt', 'clinical-policy'],
};

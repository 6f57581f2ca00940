export const topicalMenthol = {
    id: 'topical-menthol',
    kind: 'rub',
    topic: 'rubs',
    phase: 'p0-72h',
    alsoPhases: ['p-after-72h'],
    rank: 110,
    grade: 'B',
    numbers: {
        times: { value: [3, 4], unit: 'time' },
        days: { value: 7, unit: 'day' },
        strength: { value: 3, unit: 'percent' },
    },
    block: ['under-16', 'allergy-menthol', 'broken-skin'],
    ask: ['pregnant', 'breastfeeding', 'asthma', 'nsaid-asthma', 'numb-skin', 'g6pd'],
    guards: ['no-heat-over-rub', 'rub-limit'],
    lockAway: true,
    accordingTo: ['page-000', 'page-002', 'fda-rub-burns', 'product-labels'],
};

export const topicalEucalyptus = {
    id: 'topical-eucalyptus',
    kind: 'rub',
    topic: 'rubs',
    phase: 'p0-72h',
    alsoPhases: ['p-after-72h'],
    rank: 130,
    grade: 'C',
    numbers: {
        times: { value: [3, 4], unit: 'time' },
        days: { value: 7, unit: 'day' },
    },
    block: ['under-16', 'allergy-menthol', 'broken-skin', 'epilepsy'],
    ask: ['pregnant', 'breastfeeding', 'asthma', 'numb-skin'],
    guards: ['no-heat-over-rub', 'rub-limit'],
    lockAway: true,
    accordingTo: ['page-000', 'essential-oil-reports', 'fda-rub-burns', 'product-labels'],
};

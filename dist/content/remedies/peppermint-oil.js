export const peppermintOil = {
    id: 'peppermint-oil',
    kind: 'oil',
    topic: 'oils',
    phase: 'any',
    rank: 175,
    grade: 'C',
    numbers: {
        drops: { value: [6, 12], unit: 'time' },
        carrier: { value: 30, unit: 'millilitre' },
        strength: { value: [1, 2], unit: 'percent' },
        test: { value: 24, unit: 'hour' },
    },
    block: ['under-16', 'allergy-menthol', 'broken-skin'],
    ask: ['preg-under-20', 'preg-20-plus', 'pregnant', 'breastfeeding', 'asthma', 'g6pd'],
    guards: ['no-heat-over-rub'],
    lockAway: true,
    accordingTo: ['page-003', 'clinical-policy'],
};

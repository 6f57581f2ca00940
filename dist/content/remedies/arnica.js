export const arnica = {
    id: 'arnica',
    kind: 'herb',
    topic: 'herbs',
    phase: 'any',
    rank: 178,
    grade: 'C',
    numbers: {
        days: { value: 7, unit: 'day' },
    },
    block: ['under-16', 'preg-under-20', 'preg-20-plus', 'pregnant', 'breastfeeding', 'allergy-daisy', 'broken-skin'],
    ask: ['blood-thinner', 'bleeding-disorder'],
    guards: ['no-heat-over-rub', 'rub-limit'],
    lockAway: true,
    accordingTo: ['page-003', 'clinical-policy', 'cochrane-herbal'],
};

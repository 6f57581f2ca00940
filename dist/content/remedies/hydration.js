export const hydration = {
    id: 'hydration',
    kind: 'food-drink',
    topic: 'food-drink',
    phase: 'any',
    rank: 150,
    grade: 'C',
    numbers: {
        drinks: { value: [6, 8], unit: 'time' },
        // What the how-to page asks for; the range above is what the leaflet says.
        glasses: { value: 8, unit: 'time' },
    },
    block: [],
    ask: ['kidney', 'heart-failure', 'fluid-limit'],
    accordingTo: ['page-000', 'page-001', 'page-002', 'page-003', 'nhs-fluids', 'killer-2014', 'clinical-policy'],
};

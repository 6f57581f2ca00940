export const lessAlcohol = {
    id: 'less-alcohol',
    kind: 'food-drink',
    topic: 'food-drink',
    phase: 'any',
    rank: 184,
    grade: 'B',
    block: [],
    ask: [],
    accordingTo: ['page-002', 'nhs-paracetamol', 'product-labels', 'clinical-policy'],
};

export const electrolyteFood = {
    id: 'electrolyte-food',
    kind: 'food-drink',
    topic: 'food-drink',
    phase: 'any',
    alsoPhases: ['prevention'],
    rank: 180,
    grade: 'C',
    block: [],
    ask: ['kidney', 'potassium-drug'],
    accordingTo: ['page-000', 'page-001', 'page-002', 'page-003', 'cochrane-magnesium', 'ccjm-potassium'],
};

export const electrolyteDrink = {
    id: 'electrolyte-drink',
    kind: 'food-drink',
    topic: 'food-drink',
    phase: 'any',
    rank: 182,
    grade: 'C',
    block: ['kidney', 'heart-failure', 'low-salt', 'potassium-drug'],
    ask: ['under-16', 'pregnant', 'high-bp', 'diabetes', 'fluid-limit'],
    accordingTo: ['page-000', 'who-salt', 'clinical-policy'],
};

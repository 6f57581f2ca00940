export const supplements = {
    id: 'supplements',
    kind: 'food-drink',
    topic: 'food-drink',
    phase: 'not-suggested',
    rank: 910,
    grade: 'C',
    block: ['kidney', 'potassium-drug'],
    ask: ['under-16', 'pregnant', 'heart-disease', 'nsaid-interact'],
    accordingTo: ['page-002', 'cochrane-magnesium', 'ccjm-potassium', 'clinical-policy'],
};

export const core = {
    id: 'core',
    kind: 'strength',
    topic: 'strength',
    phase: 'p-after-pain',
    alsoPhases: ['prevention'],
    rank: 300,
    grade: 'A',
    block: ['fracture-risk-now'],
    ask: ['pregnant', 'heart-disease', 'high-bp', 'osteoporosis', 'spinal-surgery', 'leg-nerve'],
    limit: 'strength',
    accordingTo: ['page-000', 'page-001', 'page-002', 'page-003', 'steffens-2016', 'clinical-policy'],
};

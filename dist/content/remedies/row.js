export const row = {
    id: 'row',
    kind: 'strength',
    topic: 'strength',
    phase: 'p-after-pain',
    rank: 315,
    grade: 'B',
    block: ['fracture-risk-now'],
    ask: ['pregnant', 'heart-disease', 'high-bp', 'osteoporosis', 'spinal-surgery', 'leg-nerve'],
    limit: 'strength',
    accordingTo: ['page-002', 'page-003', 'steffens-2016', 'clinical-policy'],
};

export const pilates = {
    id: 'pilates',
    kind: 'strength',
    topic: 'strength',
    phase: 'p-after-pain',
    alsoPhases: ['prevention'],
    rank: 320,
    grade: 'B',
    block: ['fracture-risk-now'],
    ask: ['pregnant', 'osteoporosis', 'spinal-surgery', 'leg-nerve'],
    limit: 'strength',
    accordingTo: ['page-002', 'acp-2017', 'ros-bone', 'clinical-policy'],
};

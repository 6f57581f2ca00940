export const yoga = {
    id: 'yoga',
    kind: 'stretch',
    topic: 'stretches',
    phase: 'p-after-pain',
    alsoPhases: ['prevention'],
    rank: 325,
    grade: 'B',
    block: ['fracture-risk-now'],
    ask: ['pregnant', 'osteoporosis', 'spinal-surgery', 'inflam-arthritis', 'leg-nerve'],
    limit: 'end-range',
    accordingTo: ['page-001', 'page-002', 'page-003', 'acp-2017', 'ros-bone', 'clinical-policy'],
};

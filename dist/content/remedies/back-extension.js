export const backExtension = {
    id: 'back-extension',
    kind: 'strength',
    topic: 'strength',
    phase: 'p-after-pain',
    rank: 310,
    grade: 'B',
    block: ['preg-20-plus', 'fracture-risk-now'],
    ask: ['preg-under-20', 'osteoporosis', 'spinal-surgery', 'stenosis', 'leg-nerve'],
    limit: 'strength',
    accordingTo: ['page-003', 'steffens-2016', 'clinical-policy'],
};

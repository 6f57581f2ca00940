export const plank = {
    id: 'plank',
    kind: 'strength',
    topic: 'strength',
    phase: 'p-after-pain',
    rank: 305,
    grade: 'B',
    numbers: {
        kneeHold: { value: 10, unit: 'second' },
        hold: { value: 20, unit: 'second' },
    },
    block: ['fracture-risk-now'],
    ask: ['pregnant', 'heart-disease', 'high-bp', 'osteoporosis', 'spinal-surgery', 'leg-nerve'],
    limit: 'strength',
    timer: { duration: 'hold' },
    illustration: 'plank',
    accordingTo: ['page-002', 'page-003', 'steffens-2016', 'clinical-policy'],
};

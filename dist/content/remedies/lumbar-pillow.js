export const lumbarPillow = {
    id: 'lumbar-pillow',
    kind: 'habit',
    phase: 'any',
    rank: 85,
    grade: 'C',
    block: [],
    ask: [],
    illustration: 'lumbar-pillow',
    accordingTo: ['page-002', 'page-003', 'nice-ng59'],
};

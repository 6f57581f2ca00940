export const relativeRest = {
    id: 'relative-rest',
    kind: 'rest',
    phase: 'p0-72h',
    stage: 'now',
    rank: 20,
    grade: 'A',
    numbers: {
        ease: { value: [1, 2], unit: 'day' },
    },
    block: [],
    ask: [],
    gentle: true,
    accordingTo: ['page-001', 'page-002', 'page-003', 'page-004', 'cochrane-bed-rest', 'nice-ng59', 'acp-2017'],
};

export const ergonomics = {
    id: 'ergonomics',
    kind: 'habit',
    phase: 'prevention',
    rank: 420,
    grade: 'C',
    block: [],
    ask: [],
    accordingTo: ['page-003', 'steffens-2016', 'clinical-policy'],
};

export const imaging = {
    id: 'imaging',
    kind: 'care',
    phase: 'professional',
    rank: 515,
    grade: 'C',
    block: [],
    ask: ['pregnant'],
    service: 'imaging',
    accordingTo: ['page-002', 'nice-ng59', 'acp-2017', 'clinical-policy'],
};

export const coldShower = {
    id: 'cold-shower',
    kind: 'cold',
    topic: 'cold',
    phase: 'p0-72h',
    stage: 'until',
    rank: 160,
    grade: 'C',
    block: ['heart-disease', 'raynaud-cold', 'faints'],
    ask: ['under-16', 'pregnant', 'high-bp', 'epilepsy', 'falls-risk'],
    accordingTo: ['page-003', 'clinical-policy'],
};

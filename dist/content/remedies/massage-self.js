export const massageSelf = {
    id: 'massage-self',
    kind: 'massage',
    topic: 'massage',
    phase: 'p0-72h',
    alsoPhases: ['p-after-72h'],
    stage: 'until',
    rank: 105,
    grade: 'B',
    block: ['broken-skin', 'cancer', 'fracture-risk-now', 'dvt', 'fever-infection'],
    ask: ['pregnant', 'blood-thinner', 'bleeding-disorder', 'numb-skin', 'osteoporosis'],
    accordingTo: ['page-000', 'page-003', 'acp-2017', 'clinical-policy'],
};

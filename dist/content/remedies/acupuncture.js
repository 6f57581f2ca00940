export const acupuncture = {
    id: 'acupuncture',
    kind: 'acupuncture',
    topic: 'acupuncture',
    phase: 'professional',
    rank: 500,
    grade: 'C',
    block: ['broken-skin', 'fever-infection'],
    ask: ['under-16', 'pregnant', 'blood-thinner', 'bleeding-disorder', 'epilepsy', 'spinal-surgery', 'immune-weak'],
    limit: 'thrust-or-needle',
    service: 'acupuncture',
    accordingTo: ['page-003', 'nice-ng59', 'acp-2017', 'clinical-policy'],
};

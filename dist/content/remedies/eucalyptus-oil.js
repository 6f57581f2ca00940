export const eucalyptusOil = {
    id: 'eucalyptus-oil',
    kind: 'oil',
    topic: 'oils',
    phase: 'not-suggested',
    rank: 925,
    grade: 'C',
    block: ['under-16', 'preg-under-20', 'preg-20-plus', 'pregnant', 'allergy-menthol', 'broken-skin', 'epilepsy'],
    ask: ['breastfeeding', 'asthma'],
    accordingTo: ['page-003', 'essential-oil-reports', 'clinical-policy'],
};

/** What to do at each level and route; the sentences are in `text`, keyed by id. */
export const dispositions = [
    {
        id: 'emergency-ambulance',
        acuity: 'emergency',
        route: 'ambulance',
        accordingTo: ['nhs-back-pain', 'clinical-policy'],
    },
    {
        id: 'emergency-department',
        acuity: 'emergency',
        route: 'emergency-department',
        accordingTo: ['nhs-back-pain', 'ces-card', 'clinical-policy'],
    },
    {
        id: 'emergency-maternity',
        acuity: 'emergency',
        route: 'maternity',
        accordingTo: ['maternity-call-lists', 'nhs-ectopic'],
    },
    { id: 'urgent', acuity: 'urgent', accordingTo: ['nhs-back-pain', 'clinical-policy'] },
    {
        id: 'urgent-maternity',
        acuity: 'urgent',
        route: 'maternity',
        accordingTo: ['maternity-call-lists', 'clinical-policy'],
    },
    { id: 'soon', acuity: 'soon', accordingTo: ['nhs-back-pain', 'clinical-policy'] },
    { id: 'soon-maternity', acuity: 'soon', route: 'maternity', accordingTo: ['northern-trust', 'clinical-policy'] },
    {
        id: 'self-care',
        acuity: 'self-care',
        numbers: { recheck: { value: 3, unit: 'day' }, see: { value: 7, unit: 'day' } },
        accordingTo: ['nhs-back-pain', 'acp-2017', 'page-004'],
    },
];
/** What a single rule or a telling combination adds to an outcome. */
export const addOns = [
    { id: 'injury', kind: 'do-first', accordingTo: ['nhs-back-pain', 'clinical-policy'] },
    { id: 'nerves', kind: 'say', accordingTo: ['ces-card', 'nice-ng234', 'clinical-policy'] },
    ...['emergency', 'urgent'].map((acuity) => ({
        id: acuity === 'urgent' ? 'chest-and-legs-today' : 'chest-and-legs',
        kind: 'say',
        acuity,
        when: {
            allOf: [
                { anyOf: ['now-chest', 'chest-band'] },
                { anyOf: ['both-legs', 'leg-weak-worse', 'leg-weak-stable', 'unsteady-limbs', 'leg-numb-one'] },
            ],
        },
        accordingTo: ['nice-ng234', 'clinical-policy'],
    })),
    {
        id: 'spine-team',
        kind: 'do-first',
        acuity: 'urgent',
        when: 'spine-procedure',
        accordingTo: ['spinal-abscess-cohort'],
    },
    { id: 'sickle-cell-team', kind: 'do-first', acuity: 'urgent', when: 'sickle-cell', accordingTo: ['clinical-policy'] },
    { id: 'x-ray', kind: 'do-last', acuity: 'urgent', when: 'minor-fall-bruise', accordingTo: ['downie-2013'] },
    ...['soon', 'self-care'].map((acuity) => ({
        id: acuity === 'soon' ? 'upper-back-soon' : 'upper-back-home',
        kind: 'do-last',
        acuity,
        when: 'upper-back',
        regions: ['GB'],
        accordingTo: ['nhs-back-pain'],
    })),
    { id: 'comfort', kind: 'do-last', acuity: 'urgent', accordingTo: ['clinical-policy'] },
];
/** Remedies that must not meet; the sentence is printed with the plan whenever one of them is in it. */
export const guards = [
    { id: 'one-nsaid', accordingTo: ['product-labels', 'nhs-ibuprofen'] },
    { id: 'nsaid-stop', accordingTo: ['product-labels', 'nhs-ibuprofen'] },
    { id: 'one-paracetamol', accordingTo: ['product-labels', 'nhs-paracetamol'] },
    { id: 'no-heat-over-rub', accordingTo: ['fda-rub-burns'] },
    { id: 'no-ice-over-patch', accordingTo: ['product-labels', 'clinical-policy'] },
    { id: 'rub-limit', numbers: { days: { value: 7, unit: 'day' } }, accordingTo: ['product-labels'] },
    { id: 'one-sedating', accordingTo: ['product-labels', 'page-004'] },
    { id: 'driving', accordingTo: ['product-labels', 'page-004'] },
    { id: 'lock-away', accordingTo: ['product-labels', 'wintergreen-reports'] },
];

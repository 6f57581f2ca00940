/** Ages in whole years at which something changes. */
export const AGE = {
    child: 16,
    adult: 18,
    suddenPain: 50,
    upperBack: 50,
    slowFastPain: 60,
    older: 65,
    old: 75,
};
const none = { code: 'none', exclusive: true };
const options = (...codes) => codes.map((code) => ({ code }));
const grouped = (group, ...rows) => rows.map((row) => ({ ...(typeof row === 'string' ? { code: row } : row), group }));
const withNumbers = (code, numbers) => ({ code, numbers });
/** Acts only on medicines, rubs, herbs, oils and salty drinks, which a skipped medicine page already sends to "ask first". */
const medicineOnly = (code) => ({ code, hiddenWhenSkipped: 'q9-medicines' });
const multi = { type: 'choice', repeats: true };
const single = { type: 'choice', repeats: false };
/** The questions in clinical order, worst things first; the answers of a page stand in display order. */
export const questionnaire = [
    {
        linkId: 'q1-now',
        ...multi,
        purpose: 'triage',
        answerOption: [
            ...grouped('chest', 'now-chest', 'now-breath', 'now-tearing'),
            ...grouped('whole-body', 'now-collapse', 'now-brain', 'now-seizure', 'now-lockjaw'),
            ...grouped('belly-legs', 'now-belly', 'now-gut-bleed', 'now-leg-cold'),
            ...grouped('pregnancy', withNumbers('now-preg', { birth: { value: 6, unit: 'week' } })),
            ...options('unsure-1'),
            none,
        ],
    },
    {
        linkId: 'q2-nerve',
        ...multi,
        purpose: 'triage',
        answerOption: [
            ...grouped('feeling-bladder', 'saddle-numb', 'pee-change', 'bowel-change', 'sex-change'),
            ...grouped('legs', 'both-legs', withNumbers('leg-weak-worse', { since: { value: 2, unit: 'day' } }), withNumbers('leg-weak-stable', { since: { value: 2, unit: 'day' } }), 'unsteady-limbs', 'leg-numb-one', 'leg-pain-one'),
            ...options('unsure-2'),
            none,
        ],
    },
    {
        linkId: 'q3-start',
        ...single,
        purpose: 'triage',
        answerOption: [
            withNumbers('major-injury', { height: { value: 1, unit: 'metre' }, stairs: { value: 5, unit: 'time' } }),
            ...options('start-sudden-rest', 'minor-fall-bruise', 'minor-fall', 'start-slow', 'start-strain', 'start-unknown'),
        ],
    },
    {
        linkId: 'q4-ill',
        ...multi,
        purpose: 'triage',
        answerOption: [
            ...grouped('fever', 'stiff-neck', 'very-ill', withNumbers('fever', { within: { value: 3, unit: 'day' }, temperature: { value: 38, unit: 'celsius' } }), 'breath-pain'),
            ...grouped('water', 'dark-pee', 'pee-blood', 'pee-burn'),
            ...grouped('belly', 'flank-colic', 'belly-back'),
            ...grouped('skin-legs-weight', 'calf-swollen', 'rash-band', 'weight-loss'),
            ...options('unsure-4'),
            none,
        ],
    },
    { linkId: 'q5-age', type: 'integer', repeats: false, purpose: 'triage', minimum: 0, maximum: 120, answerOption: [] },
    {
        linkId: 'q6-risk',
        ...multi,
        purpose: 'triage',
        answerOption: [
            ...grouped('pregnancy', 'pregnant', withNumbers('postpartum', { birth: { value: 6, unit: 'week' } })),
            ...grouped('illnesses', 'aneurysm', 'cancer', 'immune-weak', 'osteoporosis', withNumbers('recent-infection', { within: { value: 2, unit: 'month' } }), 'sickle-cell', 'spinal-cord-injury'),
            ...grouped('medicines-procedures', 'blood-thinner', withNumbers('steroids-long', { course: { value: 3, unit: 'month' } }), 'inject-drugs', withNumbers('spine-procedure', { within: { value: 3, unit: 'month' } })),
            ...options('unsure-6'),
            none,
        ],
    },
    {
        linkId: 'q6b-preg',
        ...multi,
        purpose: 'triage',
        enableWhen: 'pregnant',
        answerOption: [
            ...options('preg-bleed', 'preg-one-side', 'preg-labour'),
            withNumbers('preg-move', { from: { value: 24, unit: 'week' } }),
            ...options('preg-head'),
            withNumbers('preg-13plus', { from: { value: 13, unit: 'week' } }),
            ...options('unsure-6b'),
            none,
        ],
    },
    {
        linkId: 'q6c-birth',
        ...multi,
        purpose: 'triage',
        enableWhen: 'postpartum',
        answerOption: [...options('post-signs', 'unsure-6c'), none],
    },
    {
        linkId: 'q7-pattern',
        ...multi,
        purpose: 'triage',
        answerOption: [
            ...grouped('when-where', 'chest-band', 'night-pain', 'lump-shape', { code: 'upper-back', bodyMap: 'upper' }),
            ...grouped('how-bad', 'severe'),
            ...grouped('longer-story', 'new-medicine', withNumbers('stopped-medicine', { within: { value: 1, unit: 'week' } }), 'spasm-elsewhere', withNumbers('recurrent', { bouts: { value: 3, unit: 'time' }, within: { value: 1, unit: 'year' } }), withNumbers('morning-stiff', { stiff: { value: 30, unit: 'minute' }, course: { value: 3, unit: 'month' } })),
            ...options('unsure-7'),
            none,
        ],
    },
    {
        linkId: 'q8-time',
        ...single,
        purpose: 'triage',
        omitOnceUrgent: true,
        answerOption: [
            withNumbers('t-0-3', { upTo: { value: 3, unit: 'day' } }),
            withNumbers('t-4-14', { between: { value: [4, 14], unit: 'day' } }),
            withNumbers('t-2-6w', { between: { value: [2, 6], unit: 'week' } }),
            withNumbers('t-over-6w', { over: { value: 6, unit: 'week' } }),
        ],
    },
    {
        linkId: 'q8b-course',
        ...single,
        purpose: 'triage',
        omitOnceUrgent: true,
        answerOption: options('worse-fast', 'course-worse', 'course-same', 'course-better', 'course-gone'),
    },
    {
        linkId: 'q9-medicines',
        ...multi,
        purpose: 'plan',
        skippable: true,
        omitOnceUrgent: true,
        // In pregnancy and under 16 every medicine, rub, herb and oil is blocked or "ask first" anyway.
        omitWhen: { anyOf: ['pregnant', { ageBelow: AGE.child }] },
        answerOption: [
            ...grouped('taking', 'taking-nsaid', 'taking-paracetamol', 'antiplatelet', 'nsaid-interact', 'potassium-drug', 'sedatives'),
            ...grouped('reactions', 'allergy-nsaid', 'nsaid-asthma', 'allergy-paracetamol', 'allergy-lidocaine', 'allergy-menthol', 'allergy-daisy'),
            ...grouped('other', 'breastfeeding', withNumbers('surgery-soon', { within: { value: 2, unit: 'week' } })),
            none,
        ],
    },
    {
        linkId: 'q10-health',
        ...multi,
        purpose: 'plan',
        skippable: true,
        omitOnceUrgent: true,
        answerOption: [
            ...grouped('skin-circulation', 'numb-skin', 'broken-skin', 'cream-on-skin', 'poor-circulation', 'raynaud-cold'),
            ...grouped('heart-lungs', 'heart-failure', 'heart-disease', 'high-bp', medicineOnly('asthma'), 'breathing-disease'),
            ...grouped('stomach-kidney-food', 'kidney', medicineOnly('ulcer-bleed'), { ...medicineOnly('liver-alcohol'), numbers: { drinks: { value: 3, unit: 'time' } } }, 'bleeding-disorder', 'diabetes', medicineOnly('low-salt'), 'fluid-limit', { ...medicineOnly('low-weight'), numbers: { weight: { value: 50, unit: 'kilogram' } } }, 
            // The digit of the name G6PD; sentences hold none.
            { ...medicineOnly('g6pd'), numbers: { enzyme: { value: 6, unit: 'time' } } }, 'eating-disorder'),
            ...grouped('back-nerves-balance', 'epilepsy', 'spinal-surgery', 'stenosis', 'inflam-arthritis', 'faints', 'falls-risk'),
            none,
        ],
    },
];

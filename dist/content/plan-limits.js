/** What the level `soon` takes out of a plan, whatever the single remedy says. */
export const planLimits = [
    {
        id: 'no-force-until-seen',
        whenAny: [
            'leg-numb-one',
            'leg-pain-one',
            'cancer',
            'osteoporosis',
            'steroids-long',
            'minor-fall',
            'night-pain',
            'weight-loss',
            'lump-shape',
            'upper-back',
            'severe',
        ],
        effect: 'exclude',
        remedies: ['thrust-or-needle', 'deep-massage', 'strength', 'end-range'],
        accordingTo: ['clinical-policy', 'manipulation-risk', 'ros-bone'],
    },
    {
        id: 'gentle-only',
        whenAny: ['pregnant', 'under-16'],
        effect: 'ask',
        remedies: 'all-but-gentle',
        accordingTo: ['clinical-policy', 'nice-ng59'],
    },
];

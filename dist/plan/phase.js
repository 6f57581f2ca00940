/** Where the visitor stands: nearly gone counts first, then the first three days, else later. */
export function currentPhase({ signs }) {
    if (signs.has('course-gone'))
        return 'p-after-pain';
    return signs.has('t-0-3') ? 'p0-72h' : 'p-after-72h';
}

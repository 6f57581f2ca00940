import { acuities, routes } from '../content/vocabulary.js';
/** Negative when `a` is less urgent than `b`, zero when equal. */
export function compareAcuity(a, b) {
    return acuities.indexOf(a) - acuities.indexOf(b);
}
/** The more urgent of two levels: merging only ever moves a person up. */
export function mostUrgent(levels) {
    return levels.reduce((highest, level) => (compareAcuity(level, highest) > 0 ? level : highest), 'self-care');
}
/** The strongest of the given routes (ambulance, then emergency department, then maternity), if any. */
export function strongestRoute(candidates) {
    return [...routes].reverse().find((route) => candidates.includes(route));
}
/** How pressing it is, as a number to compare: level first, then fewer days. It says nothing else. */
export function pressing({ acuity, withinDays }) {
    return 20 * acuities.indexOf(acuity) - (withinDays ?? 0);
}

import { acuities, routes, type Acuity, type Route } from '../content/vocabulary.js';

/** How urgent it is, by when (soon only, in days), and where to go. */
export interface Disposition {
  readonly acuity: Acuity;
  readonly withinDays?: 3 | 7 | 14;
  readonly route?: Route;
}

/** Negative when `a` is less urgent than `b`, zero when equal. */
export function compareAcuity(a: Acuity, b: Acuity): number {
  return acuities.indexOf(a) - acuities.indexOf(b);
}

/** The more urgent of two levels: merging only ever moves a person up. */
export function mostUrgent(levels: readonly Acuity[]): Acuity {
  return levels.reduce<Acuity>((highest, level) => (compareAcuity(level, highest) > 0 ? level : highest), 'self-care');
}

/** The strongest of the given routes (ambulance, then emergency department, then maternity), if any. */
export function strongestRoute(candidates: readonly (Route | undefined)[]): Route | undefined {
  return [...routes].reverse().find((route) => candidates.includes(route));
}

/** How pressing it is, as a number to compare: level first, then fewer days. It says nothing else. */
export function pressing({ acuity, withinDays }: Disposition): number {
  return 20 * acuities.indexOf(acuity) - (withinDays ?? 0);
}

import { type Acuity, type Route } from '../content/vocabulary.js';
/** How urgent it is, by when (soon only, in days), and where to go. */
export interface Disposition {
    readonly acuity: Acuity;
    readonly withinDays?: 3 | 7 | 14;
    readonly route?: Route;
}
/** Negative when `a` is less urgent than `b`, zero when equal. */
export declare function compareAcuity(a: Acuity, b: Acuity): number;
/** The more urgent of two levels: merging only ever moves a person up. */
export declare function mostUrgent(levels: readonly Acuity[]): Acuity;
/** The strongest of the given routes (ambulance, then emergency department, then maternity), if any. */
export declare function strongestRoute(candidates: readonly (Route | undefined)[]): Route | undefined;
/** How pressing it is, as a number to compare: level first, then fewer days. It says nothing else. */
export declare function pressing({ acuity, withinDays }: Disposition): number;

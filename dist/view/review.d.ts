import { type ViewContext } from './context.js';
/** Who stands behind the content at this clinic, and until when. */
export interface ReviewView {
    /** Under the plan. */
    readonly words: string;
    /** In place of the plan, when the clinic's review has run out. */
    readonly outdated?: string | undefined;
}
/** The visitor's calendar day, `YYYY-MM-DD`. */
export declare function dayOf(moment: number): string;
/** Whether the day up to which the clinic answers for the advice has passed; that day itself still counts. */
export declare function isOutdated(reviewBy: string | undefined, today: string): boolean;
export declare function reviewView(context: ViewContext): ReviewView;

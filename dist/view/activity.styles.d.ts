/** One thing to do, with its timer. */
export declare const activityStyles: import("lit").CSSResult;

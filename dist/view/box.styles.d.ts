/** The quiet boxes, and what is said at the end of a screen. */
export declare const boxStyles: import("lit").CSSResult;

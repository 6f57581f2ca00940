/** Headings, text, lists and how far the questions are. */
export declare const typeStyles: import("lit").CSSResult;

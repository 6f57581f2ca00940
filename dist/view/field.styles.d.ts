/** The fields of a form and what is wrong with them. */
export declare const fieldStyles: import("lit").CSSResult;

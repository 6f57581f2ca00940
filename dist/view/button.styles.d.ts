/** Buttons, the numbers to call, and the rows they stand in. */
export declare const buttonStyles: import("lit").CSSResult;

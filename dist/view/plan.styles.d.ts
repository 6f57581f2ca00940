/** The plan: phases on a line, the present one open. */
export declare const planStyles: import("lit").CSSResult;

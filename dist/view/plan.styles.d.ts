/** The plan: phases on a line, the present one open; one thing to do after the other; then what to ask, and what not. */
export declare const planStyles: import("lit").CSSResult;

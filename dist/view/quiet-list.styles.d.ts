/** What is never together, what to ask first, what not, and what is folded. */
export declare const quietListStyles: import("lit").CSSResult;

/** The answers of a question, and what can be unfolded. */
export declare const answerStyles: import("lit").CSSResult;

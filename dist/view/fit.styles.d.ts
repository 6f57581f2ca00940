/** What each of the controls becomes in little room, in much, and in forced colours. */
export declare const fitStyles: import("lit").CSSResult;

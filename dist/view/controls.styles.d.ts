/** Type, buttons, answers, fields, errors and the quiet boxes: what every screen is made of. */
export declare const controlStyles: import("lit").CSSResult;

/** The rail: in a wide place the phases lie on one line, and one of them is open below it. */
export declare const phaseRailStyles: import("lit").CSSResult;

/** The library: topics that unfold, tables that become stacked rows where there is little room. */
export declare const libraryStyles: import("lit").CSSResult;

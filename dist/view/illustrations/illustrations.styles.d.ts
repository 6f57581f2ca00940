/** Drawings take the colours of the page: text for the figure, accent for what matters, surface for what is filled. */
export declare const illustrationStyles: import("lit").CSSResult;

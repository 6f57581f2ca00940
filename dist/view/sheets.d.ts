import type { CSSResultOrNative } from 'lit';
/** Style sheets for a document: those that all elements share, or, for one that did not make them, its own. */
export declare function sheetsFor(view: Window & typeof globalThis, styles: readonly CSSResultOrNative[]): CSSStyleSheet[];

/** What systems take for one double press: as soon after the first, and as near, as a trembling finger is. */
export declare const WITHIN_MS = 500;
export declare const WITHIN_PX = 24;
/**
 * Keeps the second half of a double press from acting on the screen that the first has brought: it would tick whatever lies
 * there, unread. Keys and scripts press nothing by its place, and are left alone.
 * @param root what all presses pass
 */
export declare function ignoreDoublePress(root: ShadowRoot): void;

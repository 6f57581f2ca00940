/**
 * Keeps the second half of a double press from acting on the screen that the first has brought: it would tick whatever lies
 * there, unread. Keys and scripts press nothing by its place, and are left alone.
 * @param root what all presses pass
 */
export declare function ignoreDoublePress(root: ShadowRoot): void;

/** Where focus goes after the visitor's own step. */
export type FocusTarget = {
    readonly to: 'heading' | 'error-summary' | 'safety-net';
} | {
    readonly to: 'field';
    readonly name: string;
};
/**
 * Moves focus and scrolls it into view: the heading after a step, the summary after an error, the label before a field.
 * Never called on load.
 */
export declare function moveFocus(root: ParentNode, target: FocusTarget): void;

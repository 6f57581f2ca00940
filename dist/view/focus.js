/**
 * Moves focus and scrolls it into view: the heading after a step, the summary after an error, the label before a field.
 * Never called on load.
 */
export function moveFocus(root, target) {
    const element = find(root, target);
    if (!element)
        return;
    element.focus({ preventScroll: true });
    const anchor = target.to === 'field' ? (element.closest('[part~="field"], fieldset') ?? element) : element;
    anchor.scrollIntoView({ block: 'start' });
}
function find(root, target) {
    if (target.to !== 'field') {
        const screen = root.querySelector('[part~="screen"]') ?? root;
        return screen.querySelector(`[part~="${target.to}"]`);
    }
    return ([...root.querySelectorAll('input, textarea')].find((field) => field.name === target.name) ?? null);
}

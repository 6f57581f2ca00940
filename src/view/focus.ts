/** Where focus goes after the visitor's own step. */
export type FocusTarget =
  { readonly to: 'heading' | 'error-summary' | 'safety-net' } | { readonly to: 'field'; readonly name: string };

/**
 * Moves focus and scrolls it into view: the heading after a step, the summary after an error, the label before a field.
 * Never called on load.
 */
export function moveFocus(root: ParentNode, target: FocusTarget): void {
  const element = find(root, target);
  if (!element) return;
  element.focus({ preventScroll: true });
  const anchor = target.to === 'field' ? (element.closest('[part~="field"], fieldset') ?? element) : element;
  anchor.scrollIntoView({ block: 'start' });
}

function find(root: ParentNode, target: FocusTarget): HTMLElement | null {
  if (target.to !== 'field') {
    const screen = root.querySelector('[part~="screen"]') ?? root;
    return screen.querySelector<HTMLElement>(`[part~="${target.to}"]`);
  }
  return (
    [...root.querySelectorAll<HTMLInputElement>('input, textarea')].find((field) => field.name === target.name) ?? null
  );
}

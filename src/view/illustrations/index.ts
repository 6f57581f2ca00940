import { html, svg, type TemplateResult } from 'lit';
import { plainCopy } from '../../content/plain.js';

/** A shape of a drawing: its class in illustrations.styles.ts, and its path. */
export type Shape = readonly [kind: string, path: string];

/** A drawing, and what it shows to do for those who do not see it. */
export interface Picture {
  readonly alt: string;
  readonly shapes: readonly Shape[];
}

/** The drawings by id. They come as data, with a script of their own: the plan is whole without them. */
export type Pictures = Readonly<Record<string, Picture>>;

const KINDS = ['body', 'far', 'ghost', 'thing', 'ground', 'aid', 'move', 'mark'];

const isPicture = ({ alt, shapes }: Picture): boolean =>
  typeof alt === 'string' &&
  Array.isArray(shapes) &&
  [...(shapes as Shape[])].every(([kind, path]) => KINDS.includes(kind) && typeof path === 'string');

/**
 * A copy of what a script has brought: what is the page's own could find out where it was put, among the answers.
 * @throws Error for anything but drawings
 */
export function picturesFrom(given: unknown): Pictures {
  const copy = plainCopy(given) as Pictures;
  if (!Reflect.ownKeys(copy).every((id) => isPicture(copy[id as string]!))) throw new TypeError('no drawings');
  return copy;
}

/** A line drawing. */
export function illustration({ alt, shapes }: Picture): TemplateResult {
  return html`<svg part="illustration" class="illustration" role="img" aria-label=${alt} viewBox="0 0 160 120">
    ${shapes.map(([kind, path]) => svg`<path class=${kind} d=${path}></path>`)}
  </svg>`;
}

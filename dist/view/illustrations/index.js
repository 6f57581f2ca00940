import { html, svg } from 'lit';
import { plainCopy } from '../../content/plain.js';
const KINDS = ['body', 'far', 'ghost', 'thing', 'ground', 'aid', 'move', 'mark'];
const isPicture = ({ alt, shapes }) => typeof alt === 'string' &&
    Array.isArray(shapes) &&
    [...shapes].every(([kind, path]) => KINDS.includes(kind) && typeof path === 'string');
/**
 * A copy of what a script has brought: what is the page's own could find out where it was put, among the answers.
 * @throws Error for anything but drawings
 */
export function picturesFrom(given) {
    const copy = plainCopy(given);
    if (!Reflect.ownKeys(copy).every((id) => isPicture(copy[id])))
        throw new TypeError('no drawings');
    return copy;
}
/** A line drawing. */
export function illustration({ alt, shapes }) {
    return html `<svg part="illustration" class="illustration" role="img" aria-label=${alt} viewBox="0 0 160 120">
    ${shapes.map(([kind, path]) => svg `<path class=${kind} d=${path}></path>`)}
  </svg>`;
}

import { html, svg } from 'lit';
/** A line drawing. */
export function illustration({ alt, shapes }) {
    return html `<svg part="illustration" class="illustration" role="img" aria-label=${alt} viewBox="0 0 160 120">
    ${shapes.map(([kind, path]) => svg `<path class=${kind} d=${path}></path>`)}
  </svg>`;
}

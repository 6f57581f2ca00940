import { html, nothing, svg, type TemplateResult } from 'lit';
import { scenes } from './scenes.js';

/** A line drawing; nothing for an id that has none. `alt` says what the drawing shows to do. */
export function illustration(id: string, alt: string): TemplateResult | typeof nothing {
  const shapes = scenes[id]?.();
  if (!shapes) return nothing;
  return html`<svg part="illustration" class="illustration" role="img" aria-label=${alt} viewBox="0 0 160 120">
    ${shapes.map(([kind, path]) => svg`<path class=${kind} d=${path}></path>`)}
  </svg>`;
}

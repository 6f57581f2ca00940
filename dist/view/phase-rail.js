import { html, nothing } from 'lit';
/** Opens one phase and folds the others. They are native `details`, so what is open lives in the page, not in the answers. */
function show(button, index) {
    const phases = [...button.closest('.plan').querySelectorAll('.phase')];
    phases.forEach((phase, place) => (phase.open = place === index));
    phases[index]?.querySelector('summary')?.focus();
}
/** The phases on one line, for wide places: where the visitor is, and the way to the others. */
export function phaseRail(phases) {
    return html `<ol class="rail">
      ${phases.map((phase, index) => html `<li>
            <button
              type="button"
              class="stop"
              aria-current=${phase.isCurrent ? 'step' : nothing}
              @click=${(event) => show(event.currentTarget, index)}
            >
              ${phase.heading}
            </button>
          </li>`)}
  </ol>`;
}

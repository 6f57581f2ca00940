import { css } from 'lit';
/** The plan: phases on a line, the present one open. */
export const planStyles = css `
  .plan > * + * {
    margin-block-start: 1.25em;
  }
  .plan > .heading {
    font-size: calc(1.5em / 1.0625);
    line-height: 1.25;
  }

  /* Phases */
  .phase {
    position: relative;
    margin-inline-start: 0.5625em;
    padding: 0 0 0.5em;
    padding-inline-start: min(1.375em, 7cqi);
    border-inline-start: 2px solid var(--line-soft);
  }
  .phases,
  .phases > li {
    padding: 0;
    list-style: none;
  }
  .phase > .note {
    padding-block-end: 0.75em;
  }
  .onset legend {
    font-weight: 600;
  }
  .onset-answers {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }
  .onset label,
  .sound {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 2.75em;
    cursor: pointer;
  }
  .onset input,
  .sound input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    font: inherit;
    accent-color: var(--accent);
  }
  .phase > summary {
    display: flex;
    gap: 0.75em;
    align-items: center;
    justify-content: space-between;
    min-block-size: var(--target);
    padding-block: 0.5em;
    border-radius: var(--radius);
    list-style: none;
  }
  .phase > summary::-webkit-details-marker,
  .quiet-list > summary::-webkit-details-marker {
    display: none;
  }
  .phase > summary::before {
    position: absolute;
    inset-inline-start: calc(-0.5em - 1px);
    inline-size: 1em;
    block-size: 1em;
    background-color: var(--surface);
    border: 2px solid var(--line);
    border-radius: 50%;
    content: '';
  }
  .phase[data-current] > summary::before {
    background-color: var(--accent);
    border-color: var(--accent);
    box-shadow:
      0 0 0 3px var(--surface),
      0 0 0 5px var(--accent);
  }
  .phase > summary::after,
  .quiet-list > summary::after {
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline: 0.25em;
    border-block-end: 2px solid var(--accent);
    border-inline-end: 2px solid var(--accent);
    rotate: 45deg;
    translate: 0 -0.125em;
    content: '';
  }
  [dir='rtl'] .phase > summary::after,
  [dir='rtl'] .quiet-list > summary::after {
    rotate: -45deg;
  }
  [open] > summary::after {
    translate: 0 0.125em;
    scale: -1;
  }
  .here {
    display: block;
    inline-size: fit-content;
    margin-block: 0.125em;
    padding: 0.125em 0.625em;
    color: var(--on-accent);
    background-color: var(--accent);
    border: 1px solid transparent;
    border-radius: 1em;
    font-size: 0.75em;
    font-weight: 600;
    line-height: 1.5;
    white-space: nowrap;
  }
`;

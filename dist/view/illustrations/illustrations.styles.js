import { css } from 'lit';
/** Drawings take the colours of the page: text for the figure, accent for what matters, surface for what is filled. */
export const illustrationStyles = css `
  .illustration {
    --draw-line: var(--text);
    --draw-quiet: var(--line);
    --draw-fill: color-mix(in srgb, var(--surface) 100%, red);
    --draw-far: var(--line-soft);
    --draw-aid: var(--accent);
    --draw-mark: var(--on-accent);
    display: block;
    inline-size: 100%;
    max-inline-size: 22em;
    block-size: auto;
    border-radius: var(--radius);
    background-color: var(--tint);
  }
  .illustration > * {
    fill: none;
    stroke: color-mix(in srgb, var(--draw-line) 100%, red);
    stroke-width: 2.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  /* Painted before the fill and half of it covered by it, the line melts overlapping limbs into one outline. */
  .illustration > :is(.body, .far, .ghost, .thing) {
    fill: color-mix(in srgb, var(--draw-fill) 100%, red);
    stroke-width: 5;
    paint-order: stroke;
  }
  .illustration > .far {
    fill: color-mix(in srgb, var(--draw-far) 100%, red);
  }
  .illustration > :is(.ghost, .thing, .ground) {
    stroke: color-mix(in srgb, var(--draw-quiet) 100%, red);
  }
  .illustration > .aid {
    fill: color-mix(in srgb, var(--draw-aid) 100%, red);
  }
  .illustration > :is(.aid, .move) {
    stroke: color-mix(in srgb, var(--draw-aid) 100%, red);
  }
  .illustration > .mark {
    stroke: color-mix(in srgb, var(--draw-mark) 100%, red);
  }

  .body-map > legend {
    font-weight: 600;
  }
  .body-map-grid {
    display: grid;
    grid-template-columns: auto 1fr auto 1fr;
    align-items: center;
    column-gap: 0.5em;
    margin-block-start: 0.5em;
  }
  .body-map-grid > input {
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    font: inherit;
    accent-color: var(--accent);
    cursor: pointer;
  }
  .body-map-grid > label {
    padding-block: 0.7em;
    line-height: 1.25;
    cursor: pointer;
  }
  /* Rows and columns follow the drawing; left of the body is left in every script. */
  .back-view {
    display: grid;
    grid-template: 59fr 40fr 31fr 31fr 9fr / 25fr 29fr 29fr 25fr;
    grid-column: 1 / -1;
    order: -1;
    justify-self: center;
    inline-size: min(11em, 100%);
    direction: ltr;
  }
  .back-view > label {
    z-index: 1;
    cursor: pointer;
  }
  .back-view > .illustration {
    grid-area: 1 / 1 / -1 / -1;
    background: none;
  }
  .back-view > .upper {
    grid-row: 2;
  }
  .back-view > .middle {
    grid-row: 3;
  }
  .back-view > .lower {
    grid-row: 4;
  }
  .back-view > .left {
    grid-column: 2;
  }
  .back-view > .right {
    grid-column: 3;
  }
  @container (min-inline-size: 30em) {
    .body-map-grid {
      grid-template-columns: 11em auto 1fr auto 1fr;
    }
    .back-view {
      grid-area: 1 / 1 / 4 / 2;
    }
  }
  .back-view .half {
    fill: color-mix(in srgb, var(--draw-fill) 100%, red);
    stroke: color-mix(in srgb, var(--draw-line) 100%, red);
    stroke-width: 2.5;
  }
  .back-view .region {
    fill: color-mix(in srgb, var(--tint) 100%, red);
    stroke: color-mix(in srgb, var(--draw-quiet) 100%, red);
    stroke-width: 1;
    stroke-linejoin: round;
  }
  /* Hair instead of a face, shoulder blades and the knobs of the spine: nobody takes it for a chest. */
  .back-view ellipse.half {
    fill: color-mix(in srgb, var(--draw-quiet) 100%, red);
  }
  .back-view :is(.blade, .spine) {
    fill: none;
    stroke: color-mix(in srgb, var(--draw-quiet) 100%, red);
    stroke-width: 1;
  }
  .back-view .spine {
    stroke-width: 2;
    stroke-dasharray: 3;
  }
  input[value='upper-left']:checked ~ .back-view .upper-left,
  input[value='upper-right']:checked ~ .back-view .upper-right,
  input[value='middle-left']:checked ~ .back-view .middle-left,
  input[value='middle-right']:checked ~ .back-view .middle-right,
  input[value='lower-left']:checked ~ .back-view .lower-left,
  input[value='lower-right']:checked ~ .back-view .lower-right {
    fill: color-mix(in srgb, var(--draw-aid) 100%, red);
    stroke: color-mix(in srgb, var(--draw-aid) 100%, red);
  }

  @media (forced-colors: active) {
    .illustration {
      --draw-line: CanvasText;
      --draw-quiet: GrayText;
      --draw-fill: Canvas;
      --draw-far: Canvas;
      --draw-aid: Highlight;
      --draw-mark: HighlightText;
      --tint: Canvas;
      border: 1px solid CanvasText;
    }
    .back-view > .illustration {
      --draw-quiet: CanvasText;
      border: 0;
    }
  }
`;

import { css } from 'lit';

/** One thing to do, with its timer. */
export const activityStyles = css`
  .activity {
    padding-block: 1em 0.5em;
    border-block-start: 1px solid var(--line-soft);
  }
  .activity > .heading {
    font-size: calc(1.125em / 1.0625);
  }
  .activity > * + * {
    margin-block-start: 0.375em;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
    padding: 0;
    list-style: none;
  }
  .chips > li {
    padding: 0.125em 0.625em;
    background-color: var(--subtle);
    border: 1px solid var(--line-soft);
    border-radius: 1em;
    font-size: calc(0.9375em / 1.0625);
    font-variant-numeric: tabular-nums;
  }
  .activity {
    display: flow-root;
  }
  .activity > .illustration {
    max-inline-size: 15em;
  }
  .activity > .timer {
    margin-block: 0.75em;
  }
  .recheck > * + *,
  .take > * + * {
    margin-block-start: 0.75em;
  }
  @container (min-inline-size: 34em) {
    .timer:has(.timer-face) {
      clear: inline-end;
    }
    .activity > .illustration {
      float: inline-end;
      inline-size: 11em;
      margin-inline-start: 1em;
    }
  }

  /* Timers */
  .timer-face,
  .timer-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    align-items: center;
  }
  .timer:has(.timer-face) {
    padding: 1em;
    background-color: var(--tint);
    border-radius: var(--radius);
  }
  .activity > .timer {
    margin-block: 0.75em 0.25em;
  }
  .timer > * + * {
    margin-block-start: 0.75em;
  }
  .timer-face > div {
    flex: 1 1 12em;
  }
  .dial {
    inline-size: 5.5em;
    block-size: 5.5em;
  }
  .dial > * {
    fill: none;
    stroke: color-mix(in srgb, var(--line-soft) 100%, red);
    stroke-width: 3;
  }
  .dial > .left {
    stroke: color-mix(in srgb, var(--accent) 100%, red);
    transform: rotate(-90deg);
    transform-origin: center;
  }
  .dial > .breath {
    fill: color-mix(in srgb, var(--accent) 100%, red);
    stroke: none;
  }
  .time {
    font-size: 2.5em;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
    line-height: 1.1;
  }
  .timer-words {
    font-weight: 600;
  }
  .timer-news {
    position: sticky;
    inset-block-end: 0;
    padding: 0.75em var(--spasm-padding, min(1.25em, 6cqi));
    background-color: var(--surface);
    border-block-start: 1px solid var(--line-soft);
    font-weight: 600;
  }
  .print-frame {
    position: absolute;
    inline-size: 0;
    block-size: 0;
    border: 0;
    visibility: hidden;
  }
  @media (prefers-reduced-motion: no-preference) {
    .left {
      transition: stroke-dasharray 1s linear;
    }
    .breath {
      transition: r 1s linear;
    }
  }
  .more > summary {
    font-size: calc(0.9375em / 1.0625);
  }
  .more[open] {
    padding-block-end: 0.75em;
  }
  .more > * + * {
    margin-block-start: 0.625em;
  }
  .small-heading {
    font-weight: 600;
  }
  .grade {
    display: inline-flex;
    gap: 0.1875em;
    margin-inline-end: 0.5em;
    vertical-align: 0.0625em;
  }
  .grade > span {
    inline-size: 0.875em;
    block-size: 0.5em;
    border: 1px solid var(--accent);
    border-radius: 0.125em;
  }
  [data-grade] .grade > :first-child,
  [data-grade='B'] .grade > :nth-child(2),
  [data-grade='A'] .grade > span {
    background-color: var(--accent);
  }
  .source-heading {
    font-weight: 600;
  }
`;

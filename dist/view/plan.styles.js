import { css } from 'lit';
/** The plan: phases on a line, the present one open; one thing to do after the other; then what to ask, and what not. */
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

  /* One thing to do */
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
  .timer-news:not(:empty) {
    padding: 0 var(--spasm-padding, min(1.25em, 6cqi)) 1.25em;
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

  /* Quiet lists */
  .guards {
    padding: 1em var(--room);
    border: 1px solid var(--line-soft);
    border-inline-start: 0.3125em solid var(--urgent);
    border-radius: var(--radius);
  }
  .guards > * + * {
    margin-block-start: 0.5em;
  }
  .quiet-list {
    padding-inline: var(--room);
    border: 1px solid var(--line-soft);
    border-radius: var(--radius);
  }
  .further {
    margin-block: 0.75em 1em;
  }
  .quiet-list + .quiet-list {
    margin-block-start: 0.75em;
  }
  .quiet-list > summary {
    display: flex;
    gap: 0.75em;
    align-items: center;
    justify-content: space-between;
    min-block-size: var(--target);
    margin-inline: calc(-1 * var(--room));
    padding-inline: var(--room);
    border-radius: var(--radius);
    list-style: none;
  }
  .quiet-list .heading {
    font-size: calc(1.125em / 1.0625);
  }
  .count {
    color: var(--muted);
    font-weight: 400;
  }
  .quiet-list > p {
    padding-block-end: 0.5em;
  }
  .withheld,
  .answers-given > li,
  .answers-given > li + li {
    margin: 0;
    padding-block: 0.75em;
    border-block-start: 1px solid var(--line-soft);
  }
  .answers-given {
    padding: 0;
    list-style: none;
  }
  .withheld > * + * {
    margin-block-start: 0.375em;
  }
  .withheld > .heading {
    font-size: 1em;
  }

  /* The rail: in a wide place the phases lie on one line, and one of them is open below it. */
  .rail {
    display: none;
    padding: 0;
    list-style: none;
  }
  @container (min-inline-size: 30em) {
    .here {
      display: inline-block;
      margin: 0;
      vertical-align: 0.125em;
    }
    .activity {
      display: flow-root;
    }
    .activity > .illustration {
      float: inline-end;
      inline-size: 11em;
      margin-block-end: 0.5em;
      margin-inline-start: 1.25em;
    }
  }
  @container (min-inline-size: 45em) {
    .rail {
      display: flex;
    }
    .rail > li {
      display: flex;
      flex: 1 1 0;
    }
    .stop {
      position: relative;
      display: flex;
      flex: 1;
      justify-content: center;
      padding: 1.75em 0.375em 0.5em;
      color: var(--text);
      background: none;
      border: 0;
      border-radius: var(--radius);
      font: inherit;
      font-size: calc(0.9375em / 1.0625);
      line-height: 1.3;
      text-align: center;
      cursor: pointer;
    }
    .stop:hover {
      text-decoration: underline;
    }
    .stop::before,
    .stop::after {
      position: absolute;
      inset-block-start: 0.5em;
      content: '';
    }
    .stop::before {
      inset-block-start: calc(1em - 1px);
      inset-inline: 0;
      border-block-start: 2px solid var(--line-soft);
    }
    .stop::after {
      inset-inline-start: calc(50% - 0.5em);
      inline-size: 1em;
      block-size: 1em;
      background-color: var(--surface);
      border: 2px solid var(--line);
      border-radius: 50%;
    }
    .stop[aria-current] {
      font-weight: 600;
    }
    .stop[aria-current]::after {
      background-color: var(--accent);
      border-color: var(--accent);
    }
    .phase {
      margin: 0;
      padding: 0 1.25em;
      border: 1px solid var(--line-soft);
      border-radius: var(--radius);
    }
    .phase:not([open]) {
      display: none;
    }
    .phase > summary::before {
      content: none;
    }
  }
  @media (forced-colors: active) {
    .stop[aria-current]::after {
      background: Highlight;
    }
    .dial > .left {
      stroke: Highlight;
    }
    .grade > span {
      forced-color-adjust: none;
      border-color: CanvasText;
    }
    [data-grade] .grade > :first-child,
    [data-grade='B'] .grade > :nth-child(2),
    [data-grade='A'] .grade > span {
      background: CanvasText;
    }
    .phase[data-current] > summary::before {
      forced-color-adjust: none;
      background: Highlight;
      border-color: Highlight;
    }
  }
  @media print {
    .rail {
      display: none;
    }
    .phase:not([open]) {
      display: block;
    }
    .activity,
    .withheld {
      break-inside: avoid;
    }
  }
`;

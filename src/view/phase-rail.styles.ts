import { css } from 'lit';

/** The rail: in a wide place the phases lie on one line, and one of them is open below it. */
export const phaseRailStyles = css`
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

import { css } from 'lit';
/** The care card: a coloured head, the number, what to do, why. Colour supports the words; the words carry. */
export const careCardStyles = css `
  .care-card {
    --level: var(--soon);
    --on-level: var(--on-soon);
    color: var(--text);
    background-color: var(--surface);
    border: 2px solid var(--level);
    border-radius: var(--radius-card);
  }
  .care-card.emergency {
    --level: var(--emergency);
    --on-level: var(--on-emergency);
    color: var(--text) !important;
    background-color: var(--surface) !important;
    border-color: var(--c-danger);
  }
  .care-card.urgent {
    --level: var(--urgent);
    --on-level: var(--on-urgent);
  }
  .care-card.self-care {
    --level: var(--self-care);
    --on-level: var(--on-self-care);
  }
  .care-card-head {
    padding: 0.875em var(--room);
    color: var(--on-level);
    background-color: var(--level);
    border-start-start-radius: calc(var(--radius-card) - 2px);
    border-start-end-radius: calc(var(--radius-card) - 2px);
  }
  /* Not even ::part() makes an emergency hard to read. */
  .emergency > .care-card-head {
    background-color: var(--emergency);
  }
  .emergency > .care-card-head .heading {
    color: var(--on-emergency) !important;
    background: none !important;
  }
  .care-card.emergency .button:not(.emergency) {
    color: var(--accent) !important;
    background-color: var(--surface) !important;
  }
  .care-card-head .heading {
    font-size: min(1.75em / 1.0625, 12cqi);
    font-weight: 700;
    line-height: 1.2;
    scroll-margin-block-start: 1.25em;
  }
  .care-card-body {
    padding: 1.125em var(--room);
  }
  .care-card-body > * + * {
    margin-block-start: 1em;
  }
  .care-card-body > .heading {
    margin-block: 1.25em 0;
  }
  .care-card-body > .heading + * {
    margin-block-start: 0.5em;
  }
  /* The number of an emergency stands large and alone. */
  .care-card.emergency .call {
    inline-size: 100%;
    padding-block: 0.625em;
    font-size: min(1.625em / 1.0625, 10cqi);
    font-weight: 700;
  }
  .emergency .steps > li:first-child {
    font-weight: 600;
  }
  .say {
    padding: 0.75em var(--room);
    background-color: var(--subtle);
    border-inline-start: 0.25em solid var(--line-soft);
    border-radius: var(--radius);
  }
  .say > * + * {
    margin-block-start: 0.5em;
  }
  .care-card .actions {
    flex-flow: row wrap;
    gap: 0 1.5em;
    margin-block-start: 0.25em;
  }
  .because {
    padding: 0;
    list-style: none;
  }
  .because > li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: center;
    justify-content: space-between;
    padding-block: 0.5em 0;
    border-block-start: 1px solid var(--line-soft);
  }
  .because > li + li {
    margin: 0;
  }
  .because > li > span {
    flex: 1 1 18em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  @container (min-inline-size: 30em) {
    .because > li {
      padding-block: 0.375em;
    }
  }
  @media (forced-colors: active) {
    .care-card-head {
      border-block-end: 2px solid;
    }
  }
  @media print {
    .care-card-head {
      print-color-adjust: exact;
    }
  }
`;

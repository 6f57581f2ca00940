import { css } from 'lit';
/** The library: topics that unfold, tables that become stacked rows where there is little room. */
export const libraryStyles = css `
  .library [hidden] {
    display: none !important;
  }
  .library > .field {
    display: block;
    margin-block-end: 0.75em;
  }
  .library > .status {
    margin-block: 0.75em;
  }
  .topics > .actions {
    margin-block: 1.25em;
  }
  .block {
    padding-block: 0.75em 1em;
    border-block-start: 1px solid var(--line-soft);
  }
  .block > * + * {
    margin-block-start: 0.5em;
  }
  .block .heading {
    font-size: 1em;
  }
  .library :is(table, caption, thead, tbody, tr, th, td) {
    display: block;
    padding: 0;
    text-align: start;
  }
  .library thead {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .library tr,
  .library dl > div {
    padding-block: 0.75em 0;
  }
  .library dt {
    font-weight: 600;
  }
  .library dl,
  .library dd {
    margin: 0;
  }
  .library td[data-label]::before {
    color: var(--muted);
    margin-inline-end: 0.3em;
    content: attr(data-label) ':';
  }
  .library :is(summary, button, input) {
    scroll-margin-block-end: 7em;
  }
  .topics > details > summary {
    padding-block: 0.625em;
  }
  /* It sticks within the topics alone, so that it lies over neither the signs nor the search. */
  .signs {
    position: sticky;
    inset-block-end: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
    justify-content: space-between;
    padding-block: 0.5em;
    background-color: var(--surface);
    border-block-start: 1px solid var(--line-soft);
  }
  .signs .button {
    min-block-size: 2.75em;
    margin: 0;
    padding-block: 0.25em;
    font-size: 1em;
  }
  @container (min-inline-size: 34em) {
    .library thead {
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
    }
    .library tr {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 0 1em;
      padding-block: 0.5em 0;
    }
    .library .of-3 tr {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .library td:last-child {
      grid-column: 1 / -1;
    }
    .library tr + tr {
      border-block-start: 1px solid var(--line-soft);
    }
    .library td[data-label]::before {
      content: none;
    }
  }
`;

import { css } from 'lit';

/** The library: topics that unfold, tables that become stacked rows where there is little room. */
export const libraryStyles = css`
  .library [hidden] {
    display: none !important;
  }
  .library > .status {
    margin-block: 0.75em;
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
  .library table,
  .library tr,
  .library th,
  .library td,
  .library tbody,
  .library caption {
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
  .library td::before {
    color: var(--muted);
    content: attr(data-label) ': ';
  }
  .library summary {
    scroll-margin-block-end: 5em;
  }
  .signs {
    position: sticky;
    inset-block-end: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
    justify-content: space-between;
    padding-block: 0.5em;
    background: var(--surface);
    border-block-start: 1px solid var(--line-soft);
  }
  .signs .button {
    min-block-size: 2.75em;
    margin: 0;
    padding-block: 0.25em;
    font-size: 1em;
  }
  @container (min-inline-size: 34em) {
    .library table {
      display: table;
      inline-size: 100%;
      border-collapse: collapse;
    }
    .library caption {
      display: table-caption;
    }
    .library thead {
      position: static;
      display: table-header-group;
      clip-path: none;
    }
    .library tbody {
      display: table-row-group;
    }
    .library tr {
      display: table-row;
    }
    .library th,
    .library td {
      display: table-cell;
      inline-size: 33%;
      padding: 0.5em 0;
      padding-inline-end: 1em;
      vertical-align: top;
      border-block-end: 1px solid var(--line-soft);
    }
    .library td::before {
      content: none;
    }
  }
`;

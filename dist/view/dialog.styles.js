import { css } from 'lit';
export const dialogStyles = css `
  .root.framed {
    container-type: normal;
    background: none;
    border: 0;
  }
  dialog {
    container-type: inline-size;
    inline-size: min(100% - 1.5em, 44em);
    max-inline-size: none;
    max-block-size: calc(100dvb - 1.5em);
    padding: 0;
    overflow: clip;
    color: inherit;
    background-color: var(--surface);
    border: var(--spasm-border, 1px solid var(--line-soft));
    border-radius: var(--radius-card);
  }
  /* The bar stands above what scrolls, not on it: so nothing that has the focus lies under it. */
  dialog[open] {
    display: flex;
    flex-direction: column;
  }
  .scroller {
    min-block-size: 0;
    overflow: auto;
    overscroll-behavior: contain;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 55%);
  }
  .close {
    flex: none;
    padding: 0.5em;
    text-align: end;
  }
`;

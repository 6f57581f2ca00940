import { css } from 'lit';

export const dialogStyles = css`
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
    overflow: auto;
    /* What gets the focus must not lie under the bar that stays on top. */
    scroll-padding-block-start: calc(var(--target) + 1.5em);
    overscroll-behavior: contain;
    color: inherit;
    background: var(--surface);
    border: var(--spasm-border, 1px solid var(--line-soft));
    border-radius: var(--radius-card);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 55%);
  }
  .close {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    justify-content: flex-end;
    padding: 0.5em;
    background: var(--surface);
  }
`;

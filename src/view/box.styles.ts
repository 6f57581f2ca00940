import { css } from 'lit';

/** The quiet boxes, and what is said at the end of a screen. */
export const boxStyles = css`
  .strip {
    padding: 1em var(--room);
    background-color: var(--subtle);
    border: 1px solid var(--line-soft);
    border-inline-start: 0.3125em solid var(--line);
    border-radius: var(--radius);
  }
  .strip > * + * {
    margin-block-start: 0.5em;
  }
  .strip > .calls {
    margin-block-start: 0.75em;
  }
  .strip .list > li + li {
    margin-block-start: 0.125em;
  }
  .strip.vital {
    scroll-margin-block-start: 6em;
    padding-block: 0.75em;
    font-size: calc(1em / 1.0625);
    line-height: 1.4;
    color: var(--text) !important;
    background-color: var(--surface) !important;
    border-color: var(--c-danger);
  }
  .strip.done {
    border-inline-start-color: var(--self-care);
  }
  .strip.urgent {
    border-inline-start-color: var(--urgent);
  }
  .payload {
    padding: 1em var(--room);
    background-color: var(--subtle);
    border: 1px solid var(--line-soft);
    border-radius: var(--radius);
    font: inherit;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    unicode-bidi: plaintext;
  }
  .typed {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .screen > section > .heading + * {
    margin-block-start: 0.5em;
  }
  .take .actions {
    display: grid;
    grid-template-columns: 1fr 1fr;
  }
  .take .button {
    padding-inline: 0.5em;
  }
  .status {
    font-weight: 600;
  }
  .reference {
    font-size: calc(1.1875em / 1.0625);
    font-weight: 600;
  }
  .footer > * + * {
    margin-block-start: 0.375em;
  }
`;

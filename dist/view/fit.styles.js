import { css } from 'lit';
/** What each of the controls becomes in little room, in much, and in forced colours. */
export const fitStyles = css `
  /* Very large type on a phone: one thing a line. */
  @container (max-inline-size: 15em) {
    .who .answers,
    .take .actions {
      grid-template-columns: auto;
    }
    .root .body-map-grid {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .button {
      padding-inline: 0.5em;
    }
    .call > .icon {
      display: none;
    }
    .input.short {
      inline-size: 100%;
    }
    .root .here {
      white-space: normal;
    }
  }
  @container (min-inline-size: 30em) {
    .actions,
    .calls {
      flex-flow: row wrap;
      align-items: center;
    }
    .actions > .button:not(.link) {
      min-inline-size: 11em;
    }
    .actions > .link {
      align-self: auto;
    }
    .calls .call {
      inline-size: auto;
    }
  }

  @media (forced-colors: active) {
    .answer:has(:checked) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .answer:focus-within {
      outline-offset: -2px;
    }
    .bar {
      forced-color-adjust: none;
      background: Canvas;
      outline: 1px solid CanvasText;
    }
    .bar::-webkit-progress-bar {
      background: Canvas;
    }
    .bar::-webkit-progress-value {
      background: Highlight;
    }
    .bar::-moz-progress-bar {
      background: Highlight;
    }
    .button[aria-disabled] {
      color: GrayText;
      border-color: GrayText;
    }
    .strip.urgent,
    .strip.vital {
      border-inline-start-color: Mark;
    }
  }
`;

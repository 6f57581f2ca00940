import { css } from 'lit';
/** Type, buttons, answers, fields, errors and the quiet boxes: what every screen is made of. */
export const controlStyles = css `
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  :focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 7px var(--surface);
  }

  /* A heading only shows where the visitor is. */
  .heading:focus-visible {
    outline: 2px solid currentColor;
    outline-offset: 6px;
    box-shadow: none;
  }

  /* Type */
  .heading {
    font-family: var(--spasm-heading-font-family, inherit);
    font-size: calc(1.25em / 1.0625);
    font-weight: var(--heading-weight);
    line-height: 1.3;
    text-wrap: balance;
    scroll-margin-block-start: 3em;
  }
  .screen > .heading {
    font-size: calc(1.5em / 1.0625);
    line-height: 1.25;
    border-radius: var(--radius);
  }
  .lead {
    font-size: calc(1.125em / 1.0625);
    line-height: 1.45;
  }
  .quiet,
  .source,
  .footer,
  .clear {
    color: var(--muted);
    font-size: calc(0.9375em / 1.0625);
    line-height: 1.45;
  }
  .screen > .quiet + .quiet {
    margin-block-start: 0.5em;
  }
  .field .hint {
    color: var(--muted);
    font-size: calc(0.9375em / 1.0625);
    line-height: 1.45;
  }
  .list {
    padding-inline-start: min(1.25em, 6cqi);
  }
  ul.list {
    list-style-type: disc;
  }
  ul.because,
  ul.answers-given {
    list-style: none;
  }
  .list > li + li {
    margin-block-start: 0.375em;
  }
  .list > li::marker {
    color: var(--accent);
  }
  a:not(.button) {
    color: var(--accent);
  }

  /* Progress */
  .progress {
    display: block;
    margin-block-end: 0.375em;
    color: var(--muted);
    font-size: calc(0.9375em / 1.5);
    font-weight: 400;
    line-height: 1.45;
  }
  .bar {
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: 4px;
    margin-block-end: 0.5em;
    overflow: hidden;
    background-color: var(--line-soft);
    border: 0;
    border-radius: 2px;
  }
  .bar::-webkit-progress-bar {
    background-color: var(--line-soft);
  }
  .bar::-webkit-progress-value {
    background-color: var(--accent);
  }
  .bar::-moz-progress-bar {
    background-color: var(--accent);
  }

  /* Buttons */
  .actions,
  .calls {
    display: flex;
    flex-direction: column;
    gap: 0.75em;
  }
  .actions:empty,
  .calls:empty,
  .status:empty {
    display: none;
  }
  .calls {
    padding: 0;
    list-style: none;
  }
  .calls .call {
    inline-size: 100%;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-block-size: var(--target);
    padding: 0.5em 1.25em;
    color: var(--accent);
    background: transparent;
    border: 2px solid currentColor;
    border-radius: var(--radius);
    font: inherit;
    font-weight: 600;
    line-height: 1.3;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    touch-action: manipulation;
  }
  .button:hover {
    background-color: var(--tint);
  }
  .button.primary {
    color: var(--on-accent);
    background-color: var(--accent);
    border-color: var(--accent);
  }
  .button.primary:hover,
  .button.emergency:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .button.emergency {
    color: var(--on-emergency) !important;
    background-color: var(--emergency) !important;
    border-color: var(--emergency);
  }
  .button.link {
    min-block-size: 2.75em;
    padding: 0.25em 0.5em;
    margin-inline: -0.5em;
    border: 0;
    font-weight: 400;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .button.link:hover {
    background: transparent;
    text-decoration-thickness: 0.125em;
  }
  .button[aria-disabled] {
    color: var(--muted);
    background-color: var(--subtle);
    border-color: transparent;
    cursor: default;
    text-decoration: none;
  }
  .call {
    font-size: calc(1.1875em / 1.0625);
  }
  .call-label {
    min-inline-size: 0;
    overflow-wrap: anywhere;
    text-wrap: balance;
  }
  .number {
    display: inline-block;
    overflow-wrap: anywhere;
  }
  .icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-inline-end: 0.5em;
    fill: currentColor;
  }
  .actions > .link {
    align-self: start;
  }
  .screen > .back {
    display: block;
    margin-block: -0.5em 0;
  }
  .back + * {
    margin-block-start: 0.25em !important;
  }
  .back .button::before {
    margin-inline-end: 0.375em;
    inline-size: 0.5em;
    block-size: 0.5em;
    border-block-start: 2px solid;
    border-inline-start: 2px solid;
    rotate: -45deg;
    content: '';
  }
  [dir='rtl'] .back .button::before {
    rotate: 45deg;
  }
  .clear {
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--line-soft);
  }
  .clear .button {
    color: inherit;
  }

  /* Answers */
  .choices > * + *,
  .field > * + * {
    margin-block-start: 0.5em;
  }
  .choices > .group,
  .choices > .apart {
    margin-block-start: 1.25em;
  }
  .group-heading {
    margin-block-end: 0.375em;
    font-weight: 600;
  }
  .answers {
    border: 1px solid var(--line-soft);
    border-radius: var(--radius);
  }
  .apart {
    padding-block-start: 1.25em;
    border-width: 2px 0 0;
    border-radius: 0;
  }
  .apart > * {
    border: 1px solid var(--line-soft);
    border-radius: var(--radius);
  }
  .apart > * + * {
    margin-block-start: 0.75em;
  }
  .answers:not(.apart) > * + * {
    border-block-start: 1px solid var(--line-soft);
  }
  /* Two short answers stand side by side. */
  .who > * + * {
    margin-block-start: 0.25em;
  }
  .who .answer {
    min-block-size: 2.75em;
    padding-block: 0.5em;
  }
  .who .answers {
    display: grid;
    grid-template-columns: 2fr 3fr;
  }
  .who .answers > * + * {
    border-block-start: 0;
    border-inline-start: 1px solid var(--line-soft);
  }
  .answer {
    display: flex;
    gap: 0.75em;
    align-items: start;
    min-block-size: var(--target);
    padding: 0.8125em min(0.8125em, 4cqi);
    border-radius: calc(var(--radius) - 1px);
    cursor: pointer;
    touch-action: manipulation;
  }
  .answer:hover {
    background-color: var(--subtle);
  }
  .answer:has(:checked) {
    background-color: var(--tint);
    box-shadow: inset 0 0 0 2px var(--accent);
  }
  .answer input {
    flex: none;
    inline-size: 1.375em;
    block-size: 1.375em;
    margin: 0.0625em 0 0;
    accent-color: var(--accent);
    cursor: inherit;
  }
  .answer-text,
  .answer-label,
  .answer-detail {
    display: block;
    min-inline-size: 0;
  }
  .answer-detail {
    margin-block-start: 0.125em;
    color: var(--muted);
    font-size: calc(0.9375em / 1.0625);
    line-height: 1.45;
  }
  .meaning {
    padding-block: 0 0.5em;
    padding-inline: 2.9375em 0.8125em;
    color: var(--muted);
    font-size: calc(0.9375em / 1.0625);
  }
  summary {
    cursor: pointer;
    touch-action: manipulation;
  }
  .meaning > summary,
  .more > summary {
    inline-size: fit-content;
    padding-block: 0.625em;
    color: var(--accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  /* Fields */
  .contact-form > * + * {
    margin-block-start: 1.5em;
  }
  .contact-form > .hint + .field {
    margin-block-start: 0.75em;
  }
  .field-label {
    display: block;
    font-weight: 600;
  }
  .input {
    display: block;
    inline-size: 100%;
    min-block-size: var(--target);
    padding: 0.625em 0.75em;
    color: inherit;
    background-color: var(--surface);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    font: inherit;
    resize: vertical;
  }
  .input.short {
    inline-size: 7em;
  }
  .input[aria-invalid] {
    border: 2px solid var(--error);
  }

  /* Errors */
  .error {
    color: var(--error);
    font-weight: 600;
  }
  .choices > .error,
  .field:has(> .error):not(.choices) {
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--error);
  }
  .error-summary {
    padding: 1em var(--room);
    border: 3px solid var(--error);
    border-radius: var(--radius);
  }
  .error-summary .list {
    padding: 0;
    list-style: none;
  }
  .error-summary .button {
    min-block-size: 2.25em;
    color: var(--error);
    font-weight: 600;
  }

  /* Boxes */
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

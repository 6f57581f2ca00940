import { css } from 'lit';

/** Buttons, the numbers to call, and the rows they stand in. */
export const buttonStyles = css`
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
`;

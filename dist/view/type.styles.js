import { css } from 'lit';
/** Headings, text, lists and how far the questions are. */
export const typeStyles = css `
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
`;

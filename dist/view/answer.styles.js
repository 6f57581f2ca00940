import { css } from 'lit';
/** The answers of a question, and what can be unfolded. */
export const answerStyles = css `
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
`;

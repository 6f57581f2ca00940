import { css } from 'lit';
/** The fields of a form and what is wrong with them. */
export const fieldStyles = css `
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
`;

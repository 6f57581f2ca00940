import { css } from 'lit';
/** What is never together, what to ask first, what not, and what is folded. */
export const quietListStyles = css `
  .guards {
    padding: 1em var(--room);
    border: 1px solid var(--line-soft);
    border-inline-start: 0.3125em solid var(--urgent);
    border-radius: var(--radius);
  }
  .guards > * + * {
    margin-block-start: 0.5em;
  }
  .quiet-list {
    padding-inline: var(--room);
    border: 1px solid var(--line-soft);
    border-radius: var(--radius);
  }
  .further {
    margin-block: 0.75em 1em;
  }
  .quiet-list + .quiet-list {
    margin-block-start: 0.75em;
  }
  .quiet-list > summary {
    display: flex;
    gap: 0.75em;
    align-items: center;
    justify-content: space-between;
    min-block-size: var(--target);
    margin-inline: calc(-1 * var(--room));
    padding-inline: var(--room);
    border-radius: var(--radius);
    list-style: none;
  }
  .quiet-list .heading {
    font-size: calc(1.125em / 1.0625);
  }
  .count {
    color: var(--muted);
    font-weight: 400;
  }
  .quiet-list > p {
    padding-block-end: 0.5em;
  }
  .withheld,
  .answers-given > li,
  .answers-given > li + li {
    margin: 0;
    padding-block: 0.75em;
    border-block-start: 1px solid var(--line-soft);
  }
  .answers-given {
    padding: 0;
    list-style: none;
  }
  .withheld > * + * {
    margin-block-start: 0.375em;
  }
  .withheld > .heading {
    font-size: 1em;
  }
`;

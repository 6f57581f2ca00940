import { css } from 'lit';
import { activityStyles } from './view/activity.styles.js';
import { answerStyles } from './view/answer.styles.js';
import { boxStyles } from './view/box.styles.js';
import { buttonStyles } from './view/button.styles.js';
import { careCardStyles } from './view/care-card.styles.js';
import { dialogStyles } from './view/dialog.styles.js';
import { fieldStyles } from './view/field.styles.js';
import { fitStyles } from './view/fit.styles.js';
import { illustrationStyles } from './view/illustrations/illustrations.styles.js';
import { libraryStyles } from './view/library.styles.js';
import { phaseRailStyles } from './view/phase-rail.styles.js';
import { planStyles } from './view/plan.styles.js';
import { quietListStyles } from './view/quiet-list.styles.js';
import { tokens } from './view/tokens.styles.js';
import { typeStyles } from './view/type.styles.js';

export const styles = [
  tokens,
  css`
    :host {
      display: block;
      /* A container has no width of its own: in a flex or grid box it must be told to take what there is. */
      flex-grow: 1;
      align-self: stretch;
      justify-self: stretch;
      min-inline-size: 0;
    }
    :host([hidden]) {
      display: none !important;
    }
    .root {
      container-type: inline-size;
      contain-intrinsic-inline-size: 17em;
      color: var(--text);
      background-color: var(--surface);
      border: var(--spasm-border, 1px solid var(--line-soft));
      border-radius: var(--radius-card);
      font-family: var(--spasm-font-family, inherit);
      font-size: max(var(--spasm-font-size, 1em), 16px);
      font-weight: 400;
      font-style: normal;
      line-height: 1.5;
      text-align: start;
      text-indent: 0;
      text-transform: none;
      text-shadow: none;
      -webkit-text-fill-color: currentcolor;
      writing-mode: horizontal-tb;
      white-space: normal;
      overflow-wrap: break-word;
    }
    /* A browser points at nothing that has no size. */
    .anchor {
      block-size: 1px;
      margin-block-end: -1px;
    }
    .root,
    .root * {
      box-sizing: border-box;
    }
    :where(p, ul, ol, h1, h2, h3, h4, h5, h6, pre, blockquote, fieldset, legend, article) {
      margin: 0;
      padding: 0;
      border: 0;
      min-inline-size: 0;
    }
    .screen {
      max-inline-size: calc(var(--measure) + 2 * var(--spasm-padding, 1.25em));
      margin-inline: auto;
      padding: var(--spasm-padding, 1.25em min(1.25em, 6cqi));
      font-size: 1.0625em;
    }
    .screen > * + * {
      margin-block-start: 1.25em;
    }
    /* An empty slot is no first thing. */
    .screen > slot:first-child + * {
      margin-block-start: 0;
    }
    .screen > .heading + * {
      margin-block-start: 0.75em;
    }
    /* On a phone Start is to stand on the first page of it, below the warning signs. */
    [data-screen='intro'] > * + * {
      margin-block-start: 0.75em;
    }
    [data-screen='intro'] > .heading + * {
      margin-block-start: 0.375em;
    }
    @media (prefers-reduced-motion: no-preference) {
      .screen {
        animation: appear 150ms ease-out;
      }
      @keyframes appear {
        from {
          opacity: 0;
        }
      }
    }
    @media print {
      .root {
        border: 0;
      }
      .actions,
      .clear,
      .bar {
        display: none;
      }
      details::details-content {
        content-visibility: visible;
        block-size: auto;
      }
    }
  `,
  typeStyles,
  buttonStyles,
  answerStyles,
  fieldStyles,
  boxStyles,
  fitStyles,
  careCardStyles,
  planStyles,
  activityStyles,
  quietListStyles,
  phaseRailStyles,
  libraryStyles,
  illustrationStyles,
  dialogStyles,
];

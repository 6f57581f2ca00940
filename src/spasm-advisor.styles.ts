import { css } from 'lit';
import { careCardStyles } from './view/care-card.styles.js';
import { controlStyles } from './view/controls.styles.js';
import { planStyles } from './view/plan.styles.js';
import { tokens } from './view/tokens.styles.js';

export const styles = [
  tokens,
  css`
    :host {
      display: block;
    }
    :host([hidden]) {
      display: none;
    }
  `,
  controlStyles,
  careCardStyles,
  planStyles,
];

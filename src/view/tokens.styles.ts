import { css } from 'lit';

/**
 * Colours, spacing and type. A page sets `--spasm-*`; without them the defaults here hold, each pair with WCAG AA contrast.
 * Danger colours are not themed below their floor.
 */
export const tokens = css`
  .root {
    --surface: var(--spasm-surface, #ffffff);
    --text: var(--spasm-text, #15222c);
    --muted: var(--spasm-muted, #44525d);
    --line: var(--spasm-line, #707d87);
    --line-soft: var(--spasm-line-soft, #d5dbe0);
    --accent: var(--spasm-accent, #0a5482);
    --on-accent: var(--spasm-on-accent, #ffffff);
    --tint: var(--spasm-tint, #e8f2f9);
    --self-care: #17613a;
    --on-self-care: #ffffff;
    --emergency: #9b1420;
    --on-emergency: #ffffff;
    --urgent: #ffc83d;
    --on-urgent: #15222c;
    --error: var(--spasm-error, #9b1420);
    --radius: var(--spasm-radius, 0.5em);
    --radius-card: var(--spasm-radius-card, 0.75em);
    --space: var(--spasm-space, 1em);
    --measure: var(--spasm-measure, 38em);
    --font: var(--spasm-font-family, inherit);
    color: var(--text);
    background: var(--surface);
    font-family: var(--font);
    font-size: max(1em, 16px);
    line-height: 1.5;
    text-align: start;
    container-type: inline-size;
  }
  .theme-light {
    color-scheme: light;
  }
  .theme-dark {
    color-scheme: dark;
  }
  @supports (color: light-dark(#000000, #ffffff)) {
    .root {
      --surface: var(--spasm-surface, light-dark(#ffffff, #121b22));
      --text: var(--spasm-text, light-dark(#15222c, #e9eff3));
      --muted: var(--spasm-muted, light-dark(#44525d, #b3c0ca));
      --line: var(--spasm-line, light-dark(#707d87, #7d8a94));
      --line-soft: var(--spasm-line-soft, light-dark(#d5dbe0, #33414c));
      --accent: var(--spasm-accent, light-dark(#0a5482, #8ecbf0));
      --on-accent: var(--spasm-on-accent, light-dark(#ffffff, #0c1a24));
      --tint: var(--spasm-tint, light-dark(#e8f2f9, #1c3242));
      --self-care: light-dark(#17613a, #8fdcae);
      --on-self-care: light-dark(#ffffff, #0c1a24);
      --error: var(--spasm-error, light-dark(#9b1420, #ffb3b3));
    }
  }
`;

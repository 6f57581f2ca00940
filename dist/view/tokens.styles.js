import { css } from 'lit';
/**
 * Colours, type and shape. A page sets `--spasm-*` on the element or on anything above it; without them the defaults hold,
 * each pair with WCAG AA contrast, light and dark. Sizes are in `em` of the wrapper, which is never below 16 px: a page
 * with a root of 62.5 % cannot shrink it. Where two defaults stand, the second is for dark.
 *
 * There is no property for the emergency card and the emergency calls: nothing a page sets makes them harder to read.
 *
 * @cssprop [--spasm-surface=#ffffff, #121b22] - Ground of the element.
 * @cssprop [--spasm-subtle=#f3f6f8, #1a2630] - Ground of quiet boxes and of what is hovered.
 * @cssprop [--spasm-tint=#e8f2f9, #1c3242] - Ground of a ticked answer.
 * @cssprop [--spasm-text=#15222c, #e9eff3] - Text.
 * @cssprop [--spasm-muted=#44525d, #b3c0ca] - Hints, sources and small print.
 * @cssprop [--spasm-line=#707d87, #7d8a94] - Borders of fields and of check boxes: at least 3:1 on the surface.
 * @cssprop [--spasm-line-soft=#d5dbe0, #33414c] - Hairlines between things.
 * @cssprop [--spasm-accent=#0a5482, #8ecbf0] - Buttons, links and what is chosen.
 * @cssprop [--spasm-on-accent=#ffffff, #0c1a24] - Text on the accent.
 * @cssprop [--spasm-error=#9b1420, #ffb3b3] - Words and borders of errors.
 * @cssprop [--spasm-focus=var(--spasm-text)] - Inner colour of the focus ring; the outer one is the surface.
 * @cssprop [--spasm-urgent=#ffc83d] - Head of the card "today".
 * @cssprop [--spasm-on-urgent=#15222c] - Text on it.
 * @cssprop [--spasm-soon=var(--spasm-accent)] - Head of the card "within days".
 * @cssprop [--spasm-on-soon=var(--spasm-on-accent)] - Text on it.
 * @cssprop [--spasm-self-care=#17613a, #8fdcae] - Head of the card "at home".
 * @cssprop [--spasm-on-self-care=#ffffff, #0c1a24] - Text on it.
 * @cssprop [--spasm-font-family=inherit] - Font of everything.
 * @cssprop [--spasm-font-size=1em] - Size of plain text before scaling; never below 16 px.
 * @cssprop [--spasm-heading-font-family=inherit] - Font of headings.
 * @cssprop [--spasm-heading-weight=650] - Weight of headings.
 * @cssprop [--spasm-radius=0.5em] - Corners of buttons, fields and boxes.
 * @cssprop [--spasm-radius-card=0.75em] - Corners of the element and of the care card.
 * @cssprop [--spasm-padding=1.25em] - Room inside the element's edge.
 * @cssprop [--spasm-border=1px solid var(--spasm-line-soft)] - Edge of the element.
 * @cssprop [--spasm-measure=38em] - Longest line of text.
 * @cssprop [--spasm-target=3.25em] - Least height of an answer row and of a button: 55 px by default.
 */
export const tokens = css `
  .root {
    --c-surface: #ffffff;
    --c-subtle: #f3f6f8;
    --c-tint: #e8f2f9;
    --c-text: #15222c;
    --c-muted: #44525d;
    --c-line: #707d87;
    --c-line-soft: #d5dbe0;
    --c-accent: #0a5482;
    --c-on-accent: #ffffff;
    --c-danger: #9b1420;
    --c-self-care: #17613a;
  }
  .theme-light {
    color-scheme: light;
  }
  .theme-dark {
    --c-surface: #121b22;
    --c-subtle: #1a2630;
    --c-tint: #1c3242;
    --c-text: #e9eff3;
    --c-muted: #b3c0ca;
    --c-line: #7d8a94;
    --c-line-soft: #33414c;
    --c-accent: #8ecbf0;
    --c-on-accent: #0c1a24;
    --c-danger: #ffb3b3;
    --c-self-care: #8fdcae;
    color-scheme: dark;
  }
  @supports (color: light-dark(#000000, #ffffff)) {
    .theme-auto {
      --c-surface: light-dark(#ffffff, #121b22);
      --c-subtle: light-dark(#f3f6f8, #1a2630);
      --c-tint: light-dark(#e8f2f9, #1c3242);
      --c-text: light-dark(#15222c, #e9eff3);
      --c-muted: light-dark(#44525d, #b3c0ca);
      --c-line: light-dark(#707d87, #7d8a94);
      --c-line-soft: light-dark(#d5dbe0, #33414c);
      --c-accent: light-dark(#0a5482, #8ecbf0);
      --c-on-accent: light-dark(#ffffff, #0c1a24);
      --c-danger: light-dark(#9b1420, #ffb3b3);
      --c-self-care: light-dark(#17613a, #8fdcae);
    }
  }
  /* Without light-dark() the page's own choice cannot be followed, so its check boxes must not follow it either. */
  @supports not (color: light-dark(#000000, #ffffff)) {
    .theme-auto {
      color-scheme: light;
    }
  }

  .root {
    --surface: var(--spasm-surface, var(--c-surface));
    --subtle: var(--spasm-subtle, var(--c-subtle));
    --tint: var(--spasm-tint, var(--c-tint));
    --text: var(--spasm-text, var(--c-text));
    --muted: var(--spasm-muted, var(--c-muted));
    --line: var(--spasm-line, var(--c-line));
    --line-soft: var(--spasm-line-soft, var(--c-line-soft));
    --accent: var(--spasm-accent, var(--c-accent));
    --on-accent: var(--spasm-on-accent, var(--c-on-accent));
    --error: var(--spasm-error, var(--c-danger));
    --focus: var(--spasm-focus, var(--text));
    --emergency: #9b1420;
    --on-emergency: #ffffff;
    --urgent: var(--spasm-urgent, #ffc83d);
    --on-urgent: var(--spasm-on-urgent, #15222c);
    --soon: var(--spasm-soon, var(--accent));
    --on-soon: var(--spasm-on-soon, var(--on-accent));
    --self-care: var(--spasm-self-care, var(--c-self-care));
    --on-self-care: var(--spasm-on-self-care, var(--c-on-accent));
    --radius: var(--spasm-radius, 0.5em);
    --radius-card: var(--spasm-radius-card, 0.75em);
    /* Where type is very large, room is for words. */
    --room: min(1.125em, 5.5cqi);
    --measure: var(--spasm-measure, 38em);
    --target: var(--spasm-target, 3.25em);
    --heading-weight: var(--spasm-heading-weight, 650);
  }
  /* What must stay readable whatever a page sets. */
  .vital {
    --surface: var(--c-surface);
    --subtle: var(--c-subtle);
    --text: var(--c-text);
    --muted: var(--c-muted);
    --line-soft: var(--c-line-soft);
    --accent: var(--c-accent);
    --on-accent: var(--c-on-accent);
    --focus: var(--c-text);
  }
`;

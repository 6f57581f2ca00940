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
export declare const tokens: import("lit").CSSResult;

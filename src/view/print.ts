import { illustrationStyles } from './illustrations/illustrations.styles.js';

/** What only a screen needs: paper has no buttons. */
const SCREEN_ONLY = 'button, fieldset, .icon, .rail, .timer, .clear, .take, [role=status], slot';
const BLOCKS = /^(H[1-6]|P|LI|SUMMARY|LEGEND|DIV|UL|OL|SECTION|ARTICLE|DETAILS|BLOCKQUOTE|FOOTER)$/;

const css = `:root{--text:#000;--line:#555;--surface:#fff;--line-soft:#ccc;--accent:#0a5482;--on-accent:#fff;--tint:#fff}
body{font:11pt/1.4 sans-serif}
h1,h2,h3,h4,h5,h6{font-size:1.2em;margin:.7em 0 0;break-after:avoid}
p,ul,ol,blockquote{margin:.4em 0}
a{color:inherit;display:block;font-weight:700}
summary,.phases{padding:0;list-style:none}.more>summary{display:none}
.illustration{inline-size:9em!important}
.source,.quiet{font-size:.85em}
li,.activity{break-inside:avoid}.phases>li{break-inside:auto}`;

/** What is on the screen as a sheet for a paper: everything unfolded, without controls. */
export function sheet(screen: Element, paper: Document = document): Element {
  const copy = paper.importNode(screen, true);
  for (const part of copy.querySelectorAll(SCREEN_ONLY)) part.remove();
  for (const details of copy.querySelectorAll('details')) details.open = true;
  return copy;
}

/** The sheet as plain text: a line a paragraph, an empty line before a heading. */
export function sheetText(screen: Element): string {
  const walk = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return node.textContent!.replace(/\s+/g, ' ');
    if (!(node instanceof Element) || node instanceof SVGElement || node.matches(SCREEN_ONLY)) return '';
    const inner = [...node.childNodes].map(walk).join('');
    const { tagName } = node;
    if (/^H\d$/.test(tagName)) return `\n\n${inner.trim()}\n`;
    if (tagName === 'LI' && !node.querySelector('details')) return `\n- ${inner.trim()}`;
    return BLOCKS.test(tagName) ? `\n${inner}\n` : inner;
  };
  return walk(screen)
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/**
 * Prints the sheet alone. Printing from inside would print the page of the clinic, so it goes into a frame of its own,
 * filled by DOM calls, which the strictest policy lets pass.
 */
export function printSheet(root: ParentNode, screen: Element, title: string): void {
  root.querySelector('.print-frame')?.remove();
  const frame = document.createElement('iframe');
  frame.className = 'print-frame';
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  // Some engines put the empty document in place later, and would take away what was written before.
  frame.onload = () => {
    frame.onload = null;
    const page = frame.contentWindow as (Window & typeof globalThis) | null;
    if (!page) return;
    const { document: paper } = page;
    const styles = new page.CSSStyleSheet();
    styles.replaceSync(css + illustrationStyles.cssText);
    paper.adoptedStyleSheets = [styles];
    paper.title = title;
    const { lang, dir } = screen.closest<HTMLElement>('[lang]') ?? document.documentElement;
    Object.assign(paper.documentElement, { lang, dir });
    paper.body.append(sheet(screen, paper));
    page.addEventListener('afterprint', () => frame.remove());
    page.focus();
    page.print();
  };
  root.append(frame);
}

/** Hands a file to the visitor. A page that may not download lets nothing tell: so nobody may rely on it. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

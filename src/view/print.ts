import { illustrationStyles } from './illustrations/illustrations.styles.js';

/** What only a screen needs: paper has no buttons. */
const SCREEN_ONLY = 'button, fieldset, .icon, .rail, .timer, .clear, .take, [role=status], slot';
const NO_TEXT = `${SCREEN_ONLY}, svg, .further>summary`;
const BLOCKS =
  '.heading, p, li, summary, legend, div, ul, ol, section, article, details, blockquote, footer, .button, .call+.quiet';

/** Marks of a line and of an item of a list, which no text has. */
const LINE = '\u0001';
const ITEM = '\u0002';

const css = `:root{--text:#000;--line:#555;--surface:#fff;--line-soft:#ccc;--accent:#0a5482;--on-accent:#fff;--tint:#fff}
@page{margin:14mm}
body{font:10pt/1.35 sans-serif;margin:0}
.heading{font-size:1.4em;font-weight:700;margin:.8em 0 .2em;break-after:avoid}
section>.heading{font-size:1.2em}[part~=activity-heading],.withheld>.heading{font-size:1.05em!important}
.phases{columns:2;column-gap:8mm}.phases>li>details>summary{border-block-end:1pt solid;break-after:avoid}
.here{font-weight:400}
p,ul,ol,blockquote{margin:.3em 0}ul,ol{padding-inline-start:1.5em}
a{color:inherit;display:block;font-weight:700}
summary,.phases,.chips{padding:0;list-style:none}:is(.more,.further)>summary{display:none}
.chips>li{display:inline;margin-inline-end:.5em;padding:0 .4em;border:.5pt solid;border-radius:1em}
.illustration{inline-size:9em!important}
.source,.quiet,.evidence{font-size:.8em}
li,.chips{break-inside:avoid}.phases>li{break-inside:auto}
.source :is(ul,li){display:inline;padding:0}.source li::after{content:'; '}`;

/** What is on the screen as a sheet for a paper: everything unfolded, without controls. */
function sheet(screen: Element, paper: Document): Element {
  const copy = paper.importNode(screen, true);
  for (const part of copy.querySelectorAll(SCREEN_ONLY)) part.remove();
  for (const details of copy.querySelectorAll('details')) details.open = true;
  return copy;
}

/** An element that has moved to another document is none of this page's `Element` in some engines. */
const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

/** Read from what is on the screen, without a copy of it: thousands of nodes, and an old phone has a frame for them. */
function marked(node: Node): string {
  if (!isElement(node)) return node.nodeType === Node.TEXT_NODE ? node.nodeValue! : '';
  if (node.matches(NO_TEXT)) return '';
  if (node.localName === 'br') return LINE;
  const text = node.firstElementChild ? [...node.childNodes].map(marked).join('') : node.textContent!;
  if (!node.matches(BLOCKS)) return text;
  if (node.localName === 'li' && !node.querySelector('details')) return ITEM + text;
  return LINE + (node.matches('.heading') ? LINE : '') + text + LINE;
}

/** The sheet as plain text: a line a paragraph, an empty line before a heading. */
export function sheetText(screen: Element): string {
  // White space of the markup is one space, as on the screen; only then do the marks become lines.
  return marked(screen)
    .replace(/\s+/g, ' ')
    .replace(new RegExp(`[ ${LINE}]*${ITEM}[ ${LINE}]*`, 'g'), '\n- ')
    .replace(new RegExp(` *${LINE} *`, 'g'), '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/**
 * Prints the sheet alone. Printing from inside would print the page of the clinic, so it goes into a frame of its own,
 * filled by DOM calls, which the strictest policy lets pass.
 * @param top whose sheet it is, and of which day
 */
export function printSheet(root: ParentNode, screen: Element, title: string, top: string): void {
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
    paper.body.append(top, sheet(screen, paper));
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

import { illustrationStyles } from './illustrations/illustrations.styles.js';
/** What only a screen needs: paper has no buttons. */
const SCREEN_ONLY = 'button, fieldset, .icon, .rail, .timer, .clear, .take, [role=status], slot';
const BLOCKS = /^(H[1-6]|P|LI|SUMMARY|LEGEND|DIV|UL|OL|SECTION|ARTICLE|DETAILS|BLOCKQUOTE|FOOTER)$/;
const css = `:root{--text:#000;--line:#555;--surface:#fff;--line-soft:#ccc;--accent:#0a5482;--on-accent:#fff;--tint:#fff}
@page{margin:14mm}
body{font:10pt/1.35 sans-serif;margin:0}
.heading{font-size:1.4em;font-weight:700;margin:.8em 0 .2em;break-after:avoid}
section>.heading{font-size:1.2em}[part~=activity-heading],.withheld>.heading{font-size:1.05em!important}
.phases{columns:2;column-gap:8mm}.phases>li>details>summary{border-block-end:1pt solid;break-after:avoid}
.here{font-weight:400}
p,ul,ol,blockquote{margin:.3em 0}ul,ol{padding-inline-start:1.5em}
a{color:inherit;display:block;font-weight:700}
summary,.phases,.chips{padding:0;list-style:none}.more>summary{display:none}
.chips>li{display:inline;margin-inline-end:.5em;padding:0 .4em;border:.5pt solid;border-radius:1em}
.illustration{inline-size:9em!important}
.source,.quiet,.evidence{font-size:.8em}
li,.chips{break-inside:avoid}.phases>li{break-inside:auto}
.source :is(ul,li){display:inline;padding:0}.source li::after{content:'; '}`;
/** What is on the screen as a sheet for a paper: everything unfolded, without controls. */
export function sheet(screen, paper = document) {
    const copy = paper.importNode(screen, true);
    for (const part of copy.querySelectorAll(SCREEN_ONLY))
        part.remove();
    for (const details of copy.querySelectorAll('details'))
        details.open = true;
    return copy;
}
/** The sheet as plain text: a line a paragraph, an empty line before a heading. */
export function sheetText(screen) {
    const walk = (node) => {
        if (node.nodeType === Node.TEXT_NODE)
            return node.textContent.replace(/\s+/g, ' ');
        if (!(node instanceof Element) || node instanceof SVGElement || node.matches(SCREEN_ONLY))
            return '';
        const inner = [...node.childNodes].map(walk).join('');
        const { tagName } = node;
        if (/^H\d$/.test(tagName))
            return `\n\n${inner.trim()}\n`;
        if (tagName === 'LI' && !node.querySelector('details'))
            return `\n- ${inner.trim()}`;
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
 * @param top whose sheet it is, and of which day
 */
export function printSheet(root, screen, title, top) {
    root.querySelector('.print-frame')?.remove();
    const frame = document.createElement('iframe');
    frame.className = 'print-frame';
    frame.tabIndex = -1;
    frame.setAttribute('aria-hidden', 'true');
    // Some engines put the empty document in place later, and would take away what was written before.
    frame.onload = () => {
        frame.onload = null;
        const page = frame.contentWindow;
        if (!page)
            return;
        const { document: paper } = page;
        const styles = new page.CSSStyleSheet();
        styles.replaceSync(css + illustrationStyles.cssText);
        paper.adoptedStyleSheets = [styles];
        paper.title = title;
        const { lang, dir } = screen.closest('[lang]') ?? document.documentElement;
        Object.assign(paper.documentElement, { lang, dir });
        paper.body.append(top, sheet(screen, paper));
        page.addEventListener('afterprint', () => frame.remove());
        page.focus();
        page.print();
    };
    root.append(frame);
}
/** Hands a file to the visitor. A page that may not download lets nothing tell: so nobody may rely on it. */
export function saveFile(name, type, text) {
    const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

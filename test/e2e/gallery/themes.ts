import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axeCore from 'axe-core';
import type { SpasmAdvisor } from '../../../src/spasm-advisor.js';
import type { Page, TestSite } from '../drivers/index.js';

/** The themes of demo/themes/, on the pages they are for; without a name the defaults. */
export const looks = [
  { theme: '', scheme: 'light' },
  { theme: '', scheme: 'dark' },
  { theme: 'meadow', scheme: 'light' },
  { theme: 'ink', scheme: 'light' },
  { theme: 'dusk', scheme: 'light', attribute: 'dark' },
  { theme: 'clay', scheme: 'light' },
  { theme: 'clay', scheme: 'dark' },
] as const;
export type Look = (typeof looks)[number];

export const nameOf = ({ theme, scheme }: Look): string => `${theme || 'no theme'} on a ${scheme} page`;

/** The drawings have a script of their own. */
const SCRIPTS = ['', '-pictures']
  .map((name) => `<script defer src="/dist/spasm-advisor${name}.min.js"></script>`)
  .join('');

/** Opens a page in this look and waits for the first screen. */
export async function openLook(page: Page, site: TestSite, look: Look, head = ''): Promise<void> {
  const theme = 'attribute' in look ? ` theme="${look.attribute}"` : '';
  const sheet = look.theme ? `<link rel="stylesheet" href="/demo/themes/${look.theme}.css">` : '';
  await page.goto(
    site.html({
      head: `<style>:root { color-scheme: ${look.scheme} }</style>${sheet}${head}${SCRIPTS}`,
      body: `<spasm-advisor shadow="open" class="${look.theme}"${theme} clinic-name="Harbour" phone="+1 555 010 0199" region="US"><p>Call us.</p></spasm-advisor>`,
    }),
  );
  await page.waitFor(() => document.querySelector('spasm-advisor')?.shadowRoot?.querySelector('.screen') != null);
}

/**
 * Walks to a question or to the outcome and then presses buttons, without a mouse: looks are what counts here. Runs in
 * the page.
 */
export async function walk(answers: Record<string, string>, stopAt = '', presses: string[] = []): Promise<string> {
  const advisor = document.querySelector<SpasmAdvisor>('spasm-advisor')!;
  const one = <E extends HTMLElement>(selector: string) => advisor.shadowRoot!.querySelector<E>(selector);
  const calm: Record<string, string> = { 'q3-start': 'start-strain', 'q8-time': 't-0-3', 'q8b-course': 'course-same' };
  const press = async (action: string) => {
    one(`[data-action="${action}"]`)!.click();
    await advisor.updateComplete;
  };
  const at = () => {
    const { screen, question } = one('[part~="screen"]')!.dataset;
    return question ?? screen!;
  };
  advisor.reset();
  await advisor.updateComplete;
  while (at() !== stopAt && at() !== 'result') {
    if (at() === 'intro') {
      await press('start');
      continue;
    }
    const age = one<HTMLInputElement>('[name="q5-age"]');
    if (age) {
      age.value = '40';
      age.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    } else one(`input[value="${answers[at()] ?? calm[at()] ?? 'none'}"]`)!.click();
    await advisor.updateComplete;
    await press('continue');
  }
  for (const action of presses) await press(action);
  // What a row of the library unfolds is drawn when its details tell of it.
  const closed = [...advisor.shadowRoot!.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
  const told = closed.map((details) => new Promise((done) => details.addEventListener('toggle', done, { once: true })));
  for (const details of closed) details.open = true;
  await Promise.all(told);
  await advisor.updateComplete;
  await Promise.all(
    one('[part~="screen"]')!
      .getAnimations()
      .map((animation) => animation.finished),
  );
  return at();
}

export const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds hard to read on the present screen. Runs in the page, after `page.inject(axeSource)`. */
export async function unreadable(): Promise<string[]> {
  const axe = (globalThis as unknown as { axe: typeof axeCore }).axe;
  const { violations } = await axe.run(document.querySelector('spasm-advisor')!, { runOnly: ['color-contrast'] });
  return violations.flatMap(({ nodes }) =>
    nodes.map((node) => `${node.html.slice(0, 120)}: ${node.any[0]?.message ?? ''}`),
  );
}

/** The contrast of each pair of tokens, 1 to 21. Runs in the page. */
export function contrasts(pairs: readonly (readonly [string, string])[]): number[] {
  const probe = document.createElement('i');
  document.querySelector('spasm-advisor')!.shadowRoot!.querySelector('.screen')!.append(probe);
  const luminance = (token: string): number => {
    probe.style.color = `var(--${token})`;
    const parts = getComputedStyle(probe)
      .color.match(/[\d.]+/g)!
      .slice(0, 3)
      .map((part) => Number(part) / 255)
      .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * parts[0]! + 0.7152 * parts[1]! + 0.0722 * parts[2]!;
  };
  const ratios = pairs.map(([front, back]) => {
    const [one, other] = [luminance(front), luminance(back)];
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  });
  probe.remove();
  return ratios;
}

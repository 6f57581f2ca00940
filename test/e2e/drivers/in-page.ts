/** Functions that run inside the page: each must stand alone. */
import type { Seen } from './page.js';

/** Centre of an element, in CSS pixels of the viewport. */
export interface Box {
  x: number;
  y: number;
}

/**
 * Scrolls an element into view, lets it come to rest, and says where to click, or why not. ` >>> ` steps into an open
 * shadow root. Bootstrap scrolls smoothly: a point taken on the way is another place by the time the mouse is there.
 */
export async function locate(selector: string): Promise<Box | string> {
  let scope: ParentNode | null = document;
  let found: Element | null = null;
  for (const step of selector.split('>>>')) {
    found = scope?.querySelector(step.trim()) ?? null;
    if (!found) return `nothing matches "${step.trim()}"`;
    scope = found.shadowRoot;
  }
  const wanted = found!;
  /** Where it stands once it has stood there for two frames. */
  const atRest = async (target: Element): Promise<DOMRect> => {
    let box = target.getBoundingClientRect();
    for (let still = 0; still < 2;) {
      await new Promise(requestAnimationFrame);
      const now = target.getBoundingClientRect();
      still = now.x === box.x && now.y === box.y ? still + 1 : 0;
      box = now;
    }
    return box;
  };
  /** Everything a click there reaches, from the innermost out, through shadow roots. */
  const hitBy = (x: number, y: number): Set<Node> => {
    let hit: Element | null = document.elementFromPoint(x, y);
    while (hit?.shadowRoot) {
      const inner: Element | null = hit.shadowRoot.elementFromPoint(x, y);
      if (!inner || inner === hit) break;
      hit = inner;
    }
    const path = new Set<Node>();
    let node: Node | null = hit;
    while (node) {
      path.add(node);
      node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
    }
    return path;
  };
  const labels = 'labels' in wanted && wanted.labels ? [...(wanted.labels as NodeListOf<HTMLElement>)] : [];
  for (const target of [wanted, ...labels]) {
    target.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    const box = await atRest(target);
    // The first line of a wrapped link or label, not the gap in the middle of its box.
    const line = target.getClientRects()[0] ?? box;
    if (box.width === 0 || box.height === 0) continue;
    const x = Math.round(line.left + line.width / 2);
    const y = Math.round(line.top + line.height / 2);
    const path = hitBy(x, y);
    if (path.has(target) || labels.some((label) => path.has(label))) return { x, y };
  }
  return 'it has no size, or something lies over it';
}

/** Collects what a page tells, under a name that no listing of globals shows. */
export function collect(): void {
  if ('__seen' in globalThis) return;
  const seen: Seen = { console: [], errors: [], violations: [] };
  Object.defineProperty(globalThis, '__seen', { value: seen });
  for (const level of ['debug', 'log', 'info', 'warn', 'error'] as const) {
    const original = console[level].bind(console);
    console[level] = (...args: unknown[]) => {
      seen.console.push(`${level}: ${args.map(String).join(' ')}`);
      original(...args);
    };
  }
  addEventListener('error', (event) => {
    if (event instanceof ErrorEvent) seen.errors.push(event.message);
  });
  addEventListener('unhandledrejection', (event) => seen.errors.push(String(event.reason)));
  addEventListener('securitypolicyviolation', (event) => {
    // The browser's own look for an icon, not the page's doing.
    if (event.blockedURI.endsWith('/favicon.ico')) return;
    seen.violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`.trim());
  });
}

/** Source of `collect` as a script of its own. */
export const collectSource = `((__name) => (${collect.toString()})())((fn) => fn);`;

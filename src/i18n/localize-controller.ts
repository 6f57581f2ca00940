import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ConfigIssue } from '../config/resolve.js';
import type { Locale } from './locale.js';

/** The node that hands its language down: the parent, or the host of a shadow root. */
function parentOf(node: Node): Node | null {
  return node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
}

/** The language as HTML inherits it, through shadow roots too; empty where the page names none. */
function inheritedLanguage(element: Element): string {
  for (let node = parentOf(element); node; node = parentOf(node)) {
    const lang = (node as Partial<Element>).getAttribute?.('lang');
    if (lang != null) return lang.trim();
  }
  return '';
}

/** Chooses the words by the language of the element's place, and follows when that changes. */
export class LocalizeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #locales: readonly Locale[];
  #observer: MutationObserver | undefined;

  /** @param locales the first stands in for every language there is none for */
  constructor(host: ReactiveControllerHost & Element, locales: readonly Locale[]) {
    this.#host = host;
    this.#locales = locales;
    host.addController(this);
  }

  hostConnected(): void {
    // Another place may have another language.
    this.#host.requestUpdate();
    this.#observer = new MutationObserver(() => this.#host.requestUpdate());
    for (let node: Node | null = this.#host; node; node = parentOf(node)) {
      if (node.nodeType === 1) this.#observer.observe(node, { attributeFilter: ['lang'] });
    }
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** @param own the element's own `lang`, when it is one */
  resolve(own: string | undefined): { locale: Locale; issue?: ConfigIssue } {
    const value = own ?? inheritedLanguage(this.#host);
    const [language] = value.toLowerCase().split(/[-_]/);
    const locale = this.#locales.find(({ lang }) => lang === language);
    const [source] = this.#locales as readonly [Locale];
    if (locale ?? value === '') return { locale: locale ?? source };
    const expected = `one of: ${this.#locales.map(({ lang }) => lang).join(', ')}`;
    return { locale: source, issue: { attribute: 'lang', value: value.slice(0, 200), expected, used: source.lang } };
  }
}

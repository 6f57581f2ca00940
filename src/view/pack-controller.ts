import type { ReactiveControllerHost } from 'lit';
import type { ConfigIssue } from '../config/resolve.js';
import { withClinicPack } from '../content/clinic.js';
import { contentHash } from '../content/hash.js';
import { parsePack } from '../content/load.js';
import type { ContentPack } from '../content/schema.js';

const ATTRIBUTE = 'pack';
const MAX_SHOWN = 100;

/** The content in force: the built-in one, with what the clinic gave by property or in the slot. */
export class PackController {
  /** Everything is handed this one. */
  pack: ContentPack;
  issues: readonly ConfigIssue[] = [];
  readonly #host: ReactiveControllerHost;
  #builtIn: ContentPack;
  #property: unknown;
  #text = '';
  #slotted: readonly Element[] = [];
  #read = '';
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost, builtIn: ContentPack) {
    this.#host = host;
    this.#builtIn = this.pack = builtIn;
  }

  /** What stands in the slot now; its words are followed. */
  assign(elements: readonly Element[]): void {
    this.#slotted = elements;
    this.#observer?.disconnect();
    this.#observer ??= new MutationObserver(() => this.#host.requestUpdate());
    const what = { childList: true, characterData: true, subtree: true };
    for (const element of elements) this.#observer.observe(element, what);
    this.#host.requestUpdate();
  }

  /**
   * Makes out the content for what the page gave, and the issues with it.
   * @param builtIn in the language of the page
   * @returns the content that was in force before, when it is another one now
   */
  resolve(property: unknown, builtIn: ContentPack): ContentPack | undefined {
    // A script that is still being read has not all of its words yet.
    if (document.readyState === 'loading' && this.#slotted.length > 0)
      document.addEventListener('DOMContentLoaded', () => this.#host.requestUpdate(), { once: true });
    else this.#text = this.#slotted.map((element) => element.textContent).join('').trim(); // prettier-ignore
    const isSameWords = builtIn === this.#builtIn;
    if (isSameWords && property === this.#property && this.#text === this.#read) return undefined;
    this.#property = property;
    this.#read = this.#text;
    const before = this.pack;
    this.pack = this.#builtIn = builtIn;
    const issues: ConfigIssue[] = [];
    const isGiven = property !== undefined && property !== null;
    const value = isGiven ? `[${typeof property}]` : this.#text.slice(0, MAX_SHOWN);
    const issue = (expected: string, used: string) => issues.push({ attribute: ATTRIBUTE, value, expected, used });
    if (isGiven && this.#text) issue('content by property or in the slot, not both', 'the property');
    try {
      if (isGiven || this.#text) this.pack = withClinicPack(builtIn, isGiven ? property : parsePack(this.#text));
    } catch (error) {
      issue((error as Error).message, 'the built-in content');
    }
    this.issues = issues;
    if (!isSameWords || contentHash(this.pack) !== contentHash(before)) return before;
    this.pack = before;
    return undefined;
  }
}

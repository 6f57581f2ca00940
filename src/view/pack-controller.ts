import type { ReactiveControllerHost } from 'lit';
import type { ConfigIssue } from '../config/resolve.js';
import { withClinicPack } from '../content/clinic.js';
import { contentHash } from '../content/hash.js';
import { parsePack } from '../content/load.js';
import { MOST_CHARACTERS } from '../content/plain.js';
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
  #isStale = false;
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost, builtIn: ContentPack) {
    this.#host = host;
    this.#builtIn = this.pack = builtIn;
  }

  /** What stands in the slot now; its words are followed. */
  assign(elements: readonly Element[]): void {
    this.#slotted = elements;
    this.#observer?.disconnect();
    this.#observer ??= new MutationObserver(this.#onWords);
    for (const element of elements)
      this.#observer.observe(element, { childList: true, characterData: true, subtree: true });
    // A script that is still being read has not all of its words yet.
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', this.#onWords, { once: true });
    else this.#onWords();
  }

  readonly #onWords = (): void => {
    this.#isStale = true;
    this.#host.requestUpdate();
  };

  /** No more than shows that it is too much. */
  #read(): string {
    const words = this.#slotted.map((element) => element.textContent!.slice(0, MOST_CHARACTERS + 1));
    return words.join('').trim();
  }

  /**
   * Makes out the content for what the page gave, and the issues with it.
   * @param builtIn in the language of the page
   * @returns the content that was in force before, when it is another one now
   */
  resolve(property: unknown, builtIn: ContentPack): ContentPack | undefined {
    const text = this.#isStale ? this.#read() : this.#text;
    this.#isStale = false;
    const isSameWords = builtIn === this.#builtIn;
    if (isSameWords && property === this.#property && text === this.#text) return undefined;
    this.#property = property;
    this.#text = text;
    const before = this.pack;
    this.pack = this.#builtIn = builtIn;
    const issues: ConfigIssue[] = [];
    const isGiven = property !== undefined && property !== null;
    const value = isGiven ? `[${typeof property}]` : text.slice(0, MAX_SHOWN);
    const issue = (expected: string, used: string) => issues.push({ attribute: ATTRIBUTE, value, expected, used });
    if (isGiven && text) issue('content by property or in the slot, not both', 'the property');
    try {
      if (isGiven || text) this.pack = withClinicPack(builtIn, isGiven ? property : parsePack(text));
    } catch (error) {
      issue((error as Error).message, 'the built-in content');
    }
    this.issues = issues;
    if (!isSameWords || contentHash(this.pack) !== contentHash(before)) return before;
    this.pack = before;
    return undefined;
  }
}

import { withClinicPack } from '../content/clinic.js';
import { contentHash } from '../content/hash.js';
import { parsePack } from '../content/load.js';
import { MOST_CHARACTERS } from '../content/plain.js';
const ATTRIBUTE = 'pack';
const MAX_SHOWN = 100;
/** The content in force: the built-in one, with what the clinic gave by property or in the slot. */
export class PackController {
    #host;
    #builtIn;
    #property;
    #text;
    #slotted;
    #isStale;
    #observer;
    constructor(host, builtIn) {
        this.issues = [];
        this.#text = '';
        this.#slotted = [];
        this.#isStale = false;
        this.#onWords = () => {
            this.#isStale = true;
            this.#host.requestUpdate();
        };
        this.#host = host;
        this.#builtIn = this.pack = builtIn;
    }
    /** What stands in the slot now; its words are followed. */
    assign(elements) {
        this.#slotted = elements;
        this.#observer?.disconnect();
        this.#observer ??= new MutationObserver(this.#onWords);
        for (const element of elements)
            this.#observer.observe(element, { childList: true, characterData: true, subtree: true });
        // A script that is still being read has not all of its words yet.
        if (document.readyState === 'loading')
            document.addEventListener('DOMContentLoaded', this.#onWords, { once: true });
        else
            this.#onWords();
    }
    #onWords;
    /** No more than shows that it is too much. */
    #read() {
        const words = this.#slotted.map((element) => element.textContent.slice(0, MOST_CHARACTERS + 1));
        return words.join('').trim();
    }
    /**
     * Makes out the content for what the page gave, and the issues with it.
     * @param builtIn in the language of the page
     * @returns the content that was in force before, when it is another one now
     */
    resolve(property, builtIn) {
        const text = this.#isStale ? this.#read() : this.#text;
        this.#isStale = false;
        const isSameWords = builtIn === this.#builtIn;
        if (isSameWords && property === this.#property && text === this.#text)
            return undefined;
        this.#property = property;
        this.#text = text;
        const before = this.pack;
        this.pack = this.#builtIn = builtIn;
        const issues = [];
        const isGiven = property !== undefined && property !== null;
        const value = isGiven ? `[${typeof property}]` : text.slice(0, MAX_SHOWN);
        const issue = (expected, used) => issues.push({ attribute: ATTRIBUTE, value, expected, used });
        if (isGiven && text)
            issue('content by property or in the slot, not both', 'the property');
        try {
            if (isGiven || text)
                this.pack = withClinicPack(builtIn, isGiven ? property : parsePack(text));
        }
        catch (error) {
            issue(error.message, 'the built-in content');
        }
        this.issues = issues;
        if (!isSameWords || contentHash(this.pack) !== contentHash(before))
            return before;
        this.pack = before;
        return undefined;
    }
}

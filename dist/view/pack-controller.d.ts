import type { ReactiveControllerHost } from 'lit';
import type { ConfigIssue } from '../config/resolve.js';
import type { ContentPack } from '../content/schema.js';
/** The content in force: the built-in one, with what the clinic gave by property or in the slot. */
export declare class PackController {
    #private;
    /** Everything is handed this one. */
    pack: ContentPack;
    issues: readonly ConfigIssue[];
    constructor(host: ReactiveControllerHost, builtIn: ContentPack);
    /** What stands in the slot now; its words are followed. */
    assign(elements: readonly Element[]): void;
    /**
     * Makes out the content for what the page gave, and the issues with it.
     * @param builtIn in the language of the page
     * @returns the content that was in force before, when it is another one now
     */
    resolve(property: unknown, builtIn: ContentPack): ContentPack | undefined;
}

import type { ReactiveControllerHost } from 'lit';
import type { ConfigIssue } from '../config/resolve.js';
import type { Language } from './locale-pack.js';
/** Chooses the words by the language of the element's place, and follows when that changes. */
export declare class LocalizeController {
    #private;
    /** @param languages the first stands in for every language there is none for */
    constructor(host: ReactiveControllerHost & Element, languages: () => readonly [Language, ...Language[]]);
    /** @param own the element's own `lang`, when it is one */
    resolve(own: string | undefined): {
        language: Language;
        issue?: ConfigIssue;
    };
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ConfigIssue } from '../config/resolve.js';
import type { Locale } from './locale.js';
/** Chooses the words by the language of the element's place, and follows when that changes. */
export declare class LocalizeController implements ReactiveController {
    #private;
    /** @param locales the first stands in for every language there is none for */
    constructor(host: ReactiveControllerHost & Element, locales: readonly Locale[]);
    hostConnected(): void;
    hostDisconnected(): void;
    /** @param own the element's own `lang`, when it is one */
    resolve(own: string | undefined): {
        locale: Locale;
        issue?: ConfigIssue;
    };
}

import { type TemplateResult } from 'lit';
import type { Locale } from '../i18n/locale.js';
import type { ViewContext } from './context.js';
import type { Handlers } from './handlers.js';
import type { LibraryView } from './library-view.js';
import { type Slices } from './slices.js';
export interface LibraryPage {
    readonly view: LibraryView;
    readonly context: ViewContext;
    readonly handlers: Handlers;
    /** There is a plan to go back to. */
    readonly hasPlan: boolean;
    readonly part: Slices['part'];
}
/** The way in. */
export declare function learnLink({ learn }: Locale, { onLearn }: Handlers): TemplateResult;
/** The library: topics to unfold, a search, and the warning signs in reach from everywhere. */
export declare function libraryPage(page: LibraryPage): TemplateResult;

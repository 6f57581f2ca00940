import { type TemplateResult } from 'lit';
import type { Locale } from '../i18n/locale.js';
import type { Handlers } from './handlers.js';
import { type BodyRegion } from './illustrations/body-map.js';
import type { QuestionView } from './question-view.js';
interface QuestionPage {
    readonly view: QuestionView;
    /** Whom it is about, where that is not the visitor. */
    readonly about?: string | undefined;
    readonly locale: Locale;
    readonly level: number;
    /** What stands in the age field, also when it is no age yet. */
    readonly ageText: string;
    readonly handlers: Handlers;
    /** Ticked on the drawing of the back. */
    readonly regions: readonly BodyRegion[];
}
/** One question, all its answers at once, nothing ticked beforehand. */
export declare function questionPage(page: QuestionPage): TemplateResult;
export {};

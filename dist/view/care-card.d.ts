import { nothing, type TemplateResult } from 'lit';
import type { Locale } from '../i18n/locale.js';
import type { Handlers } from './handlers.js';
import type { ReasonView } from './answers-view.js';
import type { CareCardView } from './result-view.js';
import { type SourcesView } from './sources.js';
import type { Taken } from './take-along.js';
/** An answer, and the way to change it. */
export declare function reason({ text, linkId, question }: ReasonView, locale: Locale, handlers: Handlers): TemplateResult;
interface CareCardPage {
    readonly card: CareCardView;
    readonly locale: Locale;
    readonly level: number;
    readonly handlers: Handlers;
    /** Absent where the whole plan can be taken along. */
    readonly taken?: Taken | undefined;
}
/** Said after a press that takes something along, with the text in case that did not work. */
export declare function takenWords({ status, text }: Taken): TemplateResult;
/** Who says so, after a tap. */
export declare function outcomeSources(view: SourcesView | undefined, { plan }: Locale): TemplateResult | typeof nothing;
/**
 * How urgent it is. In danger the number comes first, straight after the heading. The hidden prefix is chosen by the
 * same level as the colour, so that nobody hears a calmer card than others see.
 */
export declare function careCard(page: CareCardPage): TemplateResult;
export {};

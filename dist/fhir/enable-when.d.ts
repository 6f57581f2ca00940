import type { ContentPack, QuestionnaireItem } from '../content/schema.js';
import type { EnableWhen } from './r4.js';
/**
 * `enableWhen` and `enableBehavior` of a page, from its `enableWhen` and `omitWhen`.
 *
 * R4 knows one flat list, joined by "all" or by "any". What does not fit into it is left out, and always so that the
 * page is enabled too often rather than too rarely: an answer that was given never stands on a disabled item.
 * `!=` is used as R4 defines it: no answer of that question is this one.
 */
export declare function enableWhenOf(item: QuestionnaireItem, pack: ContentPack): {
    enableWhen?: readonly EnableWhen[];
    enableBehavior?: 'all' | 'any';
};

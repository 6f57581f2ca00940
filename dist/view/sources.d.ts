import { nothing, type TemplateResult } from 'lit';
import type { ViewContext } from './context.js';
/** Who says so. */
export interface SourcesView {
    readonly heading: string;
    /** Title, year, what it is, how far it was read. */
    readonly items: readonly string[];
}
/** Nothing where the clinic hides it. What none of the clinic pages says is called clinical policy. */
export declare function sourcesView({ pack, config, learn, locale }: ViewContext, ids: readonly string[]): SourcesView | undefined;
export declare function sources(view: SourcesView | undefined): TemplateResult | typeof nothing;

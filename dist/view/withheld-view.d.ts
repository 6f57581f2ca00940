import type { Phase, Remedy } from '../content/schema.js';
import type { Withheld } from '../plan/self-care-plan.js';
import type { Walk } from '../triage/assess.js';
import { type ViewContext } from './context.js';
import { type SourcesView } from './sources.js';
export interface WithheldView {
    readonly remedy: string;
    readonly phase: Phase;
    readonly name: string;
    readonly because: readonly string[];
    /** Why, where the group does not say it. */
    readonly reason?: string | undefined;
    readonly notes: readonly string[];
}
/** Remedies that one answer took out. */
export interface WithheldGroup {
    readonly heading?: string | undefined;
    /** The pages on which that answer can be changed. */
    readonly changes: readonly {
        readonly linkId: string;
        readonly question: string;
    }[];
    readonly sources: SourcesView | undefined;
    readonly entries: readonly WithheldView[];
}
export declare function remedyOf({ pack }: ViewContext, id: string): Remedy;
export declare function reasonWords(context: ViewContext, ids: readonly string[], joint?: string): string;
export declare const isGeneral: ({ because }: Withheld) => boolean;
export type Notes = (remedy: string) => string[];
export declare function withheldView(context: ViewContext, { remedy: id, phase, because }: Withheld, notes?: Notes): WithheldView;
/** The pages whose answers brought a reason about, and who says that they matter. */
export declare function causeOf(context: ViewContext, { findings, skipped }: Walk, id: string): {
    changes: {
        linkId: string;
        question: string;
    }[];
    sources: SourcesView | undefined;
};
/** Every remedy once, under the first of its reasons. */
export declare function groups(context: ViewContext, walked: Walk, entries: readonly Withheld[]): WithheldGroup[];

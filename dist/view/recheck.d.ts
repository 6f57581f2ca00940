import type { Complete } from '../triage/assess.js';
import { type ViewContext } from './context.js';
import type { Onset } from './plan-stages.js';
/** When to answer the questions again, in words and as reminders. */
export interface RecheckView {
    readonly text: string;
    readonly reminders: readonly {
        readonly at: number;
        readonly kind: 'recheck' | 'switch';
    }[];
}
export declare const DAY: number;
/** When the clinic's custom changes from cold to heat, as far as the visitor told. */
export declare function switchTime({ now, config }: ViewContext, onset: Onset | undefined): number | undefined;
export declare function dayWords(at: number, { locale }: ViewContext): string;
export declare function recheck(context: ViewContext, { disposition }: Complete, switchAt: number | undefined): RecheckView;

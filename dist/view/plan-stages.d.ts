import type { Remedy } from '../content/schema.js';
import type { CurrentPhase } from '../plan/phase.js';
import type { ViewContext } from './context.js';
/** When the visitor says it started: for display only, and never sent. */
export declare const onsets: readonly ["today", "yesterday", "days"];
export type Onset = (typeof onsets)[number];
/** The parts of a plan by the hour, in order of time. */
export declare const stages: readonly ["now", "today", "until", "after-3", "after-pain", "prevention", "professional"];
export type Stage = (typeof stages)[number];
/** Merged with the first once the first days are over. */
export declare const LATER_IN_FIRST_DAYS: readonly Stage[];
export declare const stageOfOnset: Record<Onset, Stage>;
export declare const stageOfPhase: Record<CurrentPhase, Stage>;
/** Where a remedy stands for this visitor: what goes on now stands where they are. */
export declare function stageOf(remedy: Remedy, current: CurrentPhase): Stage;
export declare function stageHeading({ pack, locale, config }: ViewContext, stage: Stage): string;

import type { Phase } from '../content/schema.js';
import { type TimedStep } from '../plan/timer.js';
import { type Complete } from '../triage/assess.js';
import type { QuestionnaireResponse } from '../triage/response.js';
import { type ViewContext } from './context.js';
import type { Picture } from './illustrations/index.js';
import { type Onset, type Stage } from './plan-stages.js';
import { type RecheckView } from './recheck.js';
import { type SourcesView } from './sources.js';
import { type WithheldGroup } from './withheld-view.js';
export interface TimerView {
    readonly step: TimedStep;
    readonly length: string;
    /** What to do when a time has come. */
    readonly check: string;
    readonly end: string;
    readonly again: string;
}
/** How something is done, and who says so. */
export interface ActivityDetails {
    readonly steps: readonly string[];
    readonly safety: readonly string[];
    /** Who should ask first; for help from people. */
    readonly askers: readonly string[];
    readonly evidence: string;
    readonly grade?: {
        readonly id: 'A' | 'B' | 'C';
        readonly label: string;
    } | undefined;
    readonly sources: SourcesView | undefined;
}
export interface ActivityView {
    readonly remedy: string;
    readonly phase: Phase;
    readonly name: string;
    readonly summary: string;
    /** Where the sources disagree. */
    readonly notes: readonly string[];
    readonly chips: readonly string[];
    /** Worked out when it is first asked for. */
    readonly details: () => ActivityDetails;
    readonly illustration?: Picture | undefined;
    readonly timer?: TimerView | undefined;
    /** This clinic does it. */
    readonly offered?: string | undefined;
}
export interface PhaseView {
    readonly id: Stage;
    readonly heading: string;
    readonly isCurrent: boolean;
    readonly note?: string | undefined;
    readonly activities: readonly ActivityView[];
}
export interface PlanView {
    /** Asked in the first days only. */
    readonly onset?: {
        readonly value: Onset | undefined;
    } | undefined;
    readonly phases: readonly PhaseView[];
    readonly askFirst: readonly WithheldGroup[];
    readonly excluded: readonly WithheldGroup[];
    readonly notSuggested: readonly WithheldGroup[];
    readonly guards: readonly string[];
    readonly recheck: RecheckView;
}
/** The plan by the hour for this visitor; nothing at emergency and urgent. */
export declare function planView(context: ViewContext, assessment: Complete, response: QuestionnaireResponse, onset: Onset | undefined): PlanView | undefined;

import type { Acuity, Route } from '../content/schema.js';
import type { Complete } from '../triage/assess.js';
import { type QuestionnaireResponse } from '../triage/response.js';
import { type ReasonView } from './answers-view.js';
import { type SafetyNetView, type ViewContext } from './context.js';
import type { Onset } from './plan-stages.js';
import { type PlanView } from './plan-view.js';
import { type CallView } from './question-view.js';
import { type SourcesView } from './sources.js';
export interface CareCardView {
    readonly acuity: Acuity;
    readonly withinDays?: number | undefined;
    readonly route?: Route | undefined;
    readonly prefix: string;
    readonly heading: string;
    /** The number for this level first. */
    readonly calls: readonly CallView[];
    readonly actions: readonly string[];
    readonly say: readonly string[];
    readonly because: readonly ReasonView[];
    readonly sources?: SourcesView | undefined;
}
/** Exactly what the outcome's screen shows. */
export interface ResultView {
    readonly card: CareCardView;
    readonly safetyNet: SafetyNetView & {
        readonly calls: readonly CallView[];
    };
    /** Absent at emergency and urgent. Worked out when it is first asked for: the card comes before it. */
    readonly plan?: (() => PlanView) | undefined;
    readonly answers: readonly ReasonView[];
    readonly contact?: {
        readonly label: string;
        readonly href?: string | undefined;
    } | undefined;
    readonly canLearn: boolean;
    /** At an emergency who says so stands below everything else. */
    readonly sources?: SourcesView | undefined;
    /** Small print. */
    readonly footer: readonly string[];
}
/** What the outcome's screen shows: the care card, the safety net, and below urgent the plan. */
export declare function resultView(context: ViewContext, assessment: Complete, response: QuestionnaireResponse, isForOther?: boolean, onset?: Onset): ResultView;

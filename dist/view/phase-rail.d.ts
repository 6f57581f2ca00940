import { type TemplateResult } from 'lit';
import type { PhaseView } from './plan-view.js';
/** The phases on one line, for wide places: where the visitor is, and the way to the others. */
export declare function phaseRail(phases: readonly PhaseView[]): TemplateResult;

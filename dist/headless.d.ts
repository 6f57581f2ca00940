import type { ContentPack } from './content/schema.js';
import { type PlanOptions, type SelfCarePlan } from './plan/self-care-plan.js';
import type { Assessment } from './triage/assess.js';
import type { QuestionnaireResponse } from './triage/response.js';
export { pack } from './content/pack.js';
export { answer, emptyResponse, ResponseError } from './triage/response.js';
export { assess } from './triage/assess.js';
export { paths } from './triage/paths.js';
export type * from './content/schema.js';
export type { QuestionnaireResponse, ResponseErrorCode } from './triage/response.js';
export type { Assessment, Because, Complete, InProgress } from './triage/assess.js';
export type { Disposition } from './triage/disposition.js';
export type { Path } from './triage/paths.js';
export type { Activity, PlanOptions, SelfCarePlan, Withheld } from './plan/self-care-plan.js';
/**
 * The plan of a complete assessment, with the emergency number of the region in its safety net; without a region, both
 * of the numbers that work in most countries.
 * @throws TypeError while questions are still open.
 */
export declare function planFor(pack: ContentPack, assessment: Assessment, response: QuestionnaireResponse, options?: PlanOptions): SelfCarePlan;

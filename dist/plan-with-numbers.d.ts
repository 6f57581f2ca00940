import type { ContentPack } from './content/schema.js';
import { type PlanOptions, type SelfCarePlan } from './plan/self-care-plan.js';
import type { Assessment } from './triage/assess.js';
import type { QuestionnaireResponse } from './triage/response.js';
/**
 * The plan of a complete assessment, with the emergency number of the region in its safety net; without a region, both
 * of the numbers that work in most countries.
 * @throws TypeError while questions are still open.
 */
export declare function planFor(pack: ContentPack, assessment: Assessment, response: QuestionnaireResponse, options?: PlanOptions): SelfCarePlan;

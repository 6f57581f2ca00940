/** The door without a DOM: the content, and the engine that turns answers into an outcome and a plan. */
export { pack } from './content/pack.js';
export { answer, emptyResponse, ResponseError } from './triage/response.js';
export { assess } from './triage/assess.js';
export { paths } from './triage/paths.js';
export { planFor } from './plan-with-numbers.js';
export type * from './content/clinic-pack.schema.js';
export type * from './content/library.schema.js';
export type * from './content/schema.js';
export type { QuestionnaireResponse, ResponseErrorCode } from './triage/response.js';
export type { Assessment, Because, Complete, InProgress } from './triage/assess.js';
export type { Disposition } from './triage/disposition.js';
export type { Path } from './triage/paths.js';
export type { Activity, PlanOptions, SelfCarePlan, Withheld } from './plan/self-care-plan.js';

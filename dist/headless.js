/** The door without a DOM: the content, and the engine that turns answers into an outcome and a plan. */
export { pack } from './content/pack.js';
export { answer, emptyResponse, ResponseError } from './triage/response.js';
export { assess } from './triage/assess.js';
export { paths } from './triage/paths.js';
export { planFor } from './plan-with-numbers.js';

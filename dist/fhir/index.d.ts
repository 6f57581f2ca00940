/** Questions, answers and contact requests as FHIR R4 resources: plain JSON, pure functions, no DOM, no network. */
export { toQuestionnaire, type QuestionnaireOptions } from './questionnaire.js';
export { toQuestionnaireResponse, type QuestionnaireResponseOptions } from './questionnaire-response.js';
export { toBundle, type BundleOptions } from './bundle.js';
export { ANSWER_SYSTEM, OUTCOME_SYSTEM, QUESTIONNAIRE_URL } from './identity.js';
export type { WordingOptions } from './wording.js';
export type * as r4 from './r4.js';

/** Questions, answers and contact requests as FHIR R4 resources: plain JSON, pure functions, no DOM, no network. */
export { toQuestionnaire } from './questionnaire.js';
export { toQuestionnaireResponse } from './questionnaire-response.js';
export { toBundle } from './bundle.js';
export { ANSWER_SYSTEM, OUTCOME_SYSTEM, QUESTIONNAIRE_URL } from './identity.js';

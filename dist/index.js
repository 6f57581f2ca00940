import './define.js';
import './pictures.define.js';
/** The door: registers the element and hands out its class, events and types. */
export { SpasmAdvisor } from './spasm-advisor.js';
export { AdvisorErrorEvent, ConfigIssueEvent, ContactRequestEvent, TriageStepEvent } from './events.js';

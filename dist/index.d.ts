import './define.js';
import './pictures.define.js';
/** The door: registers the element and hands out its class, events and types. */
export { SpasmAdvisor } from './spasm-advisor.js';
export { AdvisorErrorEvent, ConfigIssueEvent, ContactRequestEvent, TriageStepEvent } from './events.js';
export type { AdvisorErrorCode, SpasmAdvisorEventMap, TriageStep } from './events.js';
export type { ConfigIssue } from './config/resolve.js';
export type { ContactRequest } from './contact/contact-request.js';
export type { ClinicPackInput, LocalePack, Pictures } from './spasm-advisor.js';

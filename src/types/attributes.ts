import type { ClinicPackInput } from '../content/clinic-pack.schema.js';
import type { RegionCode } from '../content/vocabulary.js';
import type { AdvisorErrorEvent, ConfigIssueEvent, ContactRequestEvent, TriageStepEvent } from '../events.js';

/** The attributes as a template writes them. Any other text is allowed at run time, and reported as a `config-issue`. */
export interface SpasmAdvisorAttributes extends SpasmAdvisorOwnContent {
  'clinic-name'?: string | undefined;
  phone?: string | undefined;
  'contact-email'?: string | undefined;
  'contact-url'?: string | undefined;
  contact?: 'form' | 'link' | 'none' | undefined;
  'contact-endpoint'?: string | undefined;
  'consent-text'?: string | undefined;
  'privacy-url'?: string | undefined;
  hours?: string | undefined;
  'time-zone'?: string | undefined;
  services?: string | undefined;
  locations?: string | undefined;
  region?: RegionCode | 'UK' | undefined;
  'emergency-number'?: string | undefined;
  'advice-line'?: string | undefined;
  hide?: string | undefined;
  'cold-until-hours'?: '48' | '72' | undefined;
  'reviewed-by'?: string | undefined;
  'reviewed-on'?: string | undefined;
  'review-by'?: string | undefined;
  theme?: 'auto' | 'light' | 'dark' | undefined;
  'heading-level'?: '1' | '2' | '3' | '4' | '5' | '6' | undefined;
  display?: 'inline' | 'dialog' | undefined;
  lang?: string | undefined;
  'shared-device'?: boolean | undefined;
  shadow?: 'closed' | 'open' | undefined;
  name?: string | undefined;
  required?: boolean | undefined;
  debug?: boolean | undefined;
}

/** Listeners by the name React 19 and Svelte 5 give them: `on` and the name of the event. */
export interface SpasmAdvisorListeners {
  'oncontact-request'?: ((event: ContactRequestEvent) => void) | undefined;
  'ontriage-step'?: ((event: TriageStepEvent) => void) | undefined;
  'onconfig-issue'?: ((event: ConfigIssueEvent) => void) | undefined;
  'onadvisor-error'?: ((event: AdvisorErrorEvent) => void) | undefined;
}

/** A property that is no attribute: React 19, Vue and Svelte set it as an object. */
export interface SpasmAdvisorOwnContent {
  pack?: ClinicPackInput | null | undefined;
}

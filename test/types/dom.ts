/** Compiled, never run: the element as TypeScript without a framework sees it. */
import {
  SpasmAdvisor,
  type ClinicPackInput,
  type ContactRequest,
  type ContactRequestEvent,
  type LocalePack,
  type Pictures,
} from 'spasm-advisor';
import type * as element from 'spasm-advisor/element';
import { locale } from 'spasm-advisor/locales/en';

export const advisor: SpasmAdvisor = document.createElement('spasm-advisor');
export const found: SpasmAdvisor | null = document.querySelector('spasm-advisor');

advisor.addEventListener('contact-request', (event) => {
  const request: ContactRequest = event.detail;
  event.respondWith(Promise.resolve({ reference: request.requestId }));
});
advisor.addEventListener('triage-step', ({ detail }) => {
  const step: 'start' | 'questions' | 'outcome' | 'contact' = detail.step;
  return step;
});
advisor.addEventListener('config-issue', ({ detail }) => detail.attribute + detail.expected);
advisor.addEventListener('advisor-error', ({ detail }) => detail.code === 'render');
advisor.addEventListener('click', (event) => event.clientX);
advisor.addEventListener('of-the-page', (event: Event) => event.type);
// @ts-expect-error the detail of a step has no answer
advisor.addEventListener('triage-step', ({ detail }) => detail.answer);

const late = (event: ContactRequestEvent) => event.claimed;
advisor.addEventListener('contact-request', late);
advisor.removeEventListener('contact-request', late);
advisor.removeEventListener('click', (event) => event.clientX);
// @ts-expect-error a step is no request
advisor.removeEventListener('triage-step', late);
export const pending: ContactRequestEvent | null = advisor.pendingRequest;
export const versions: string[] = [advisor.version, SpasmAdvisor.version];
advisor.start();
advisor.reset();
advisor.clinicName = 'Harbour Spine Clinic';
// @ts-expect-error answers are no property
export const answers: unknown = advisor.answers;

document.addEventListener('contact-request', (event) => event.respondWith(Promise.resolve()));

export const german: LocalePack = { ...locale, lang: 'de', ui: { ...locale.ui, clinic: 'die Praxis' } };
SpasmAdvisor.addLocale(german);
export const own: ClinicPackInput = { sources: [{ id: 'house', title: 'House rules' }] };
export const same: [element.LocalePack, element.ClinicPackInput, element.Pictures] = [german, own, {} as Pictures];

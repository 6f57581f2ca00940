import { Fhir } from 'fhir';

const fhir = new Fhir();

/** What the R4 profiles and value sets have against a resource; unknown value sets are no fault of ours. */
export function errorsOf(resource: object): string[] {
  return fhir
    .validate(resource, { errorOnUnexpected: true })
    .messages.filter(({ severity }) => severity === 'error' || severity === 'fatal')
    .map(({ location, message }) => `${location ?? ''}: ${message ?? ''}`);
}

/** How long most people take to their outcome, as measured: test/e2e/visit-time.ts says how. */
export const visitTime = { value: 10, unit: 'minute' };

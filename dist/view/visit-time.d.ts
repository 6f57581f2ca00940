import type { Quantity } from '../content/schema.js';
/** How long most people take to their outcome, as measured: test/e2e/visit-time.ts says how. */
export declare const visitTime: Quantity;

import type { Quantity } from '../content/schema.js';
/** From the shortest visit to the longest, every list read in full, as measured: test/e2e/visit-time.ts says how. */
export declare const visitTime: Quantity;

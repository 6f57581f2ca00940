/** From the shortest visit to the longest, every list read in full, as measured: test/e2e/visit-time.ts says how. */
export const visitTime = { value: [2, 10], unit: 'minute' };

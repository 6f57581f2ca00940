import type { Source } from './schema.js';
/** Who says so. Every rule, remedy and sentence of advice names one or more of these. */
export declare const sources: Source[];

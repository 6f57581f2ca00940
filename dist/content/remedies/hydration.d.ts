import type { Remedy } from '../schema.js';
export declare const hydration: Remedy;

import type { Remedy } from '../schema.js';
export declare const rxNsaid: Remedy;

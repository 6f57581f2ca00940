import type { Remedy } from '../schema.js';
export declare const walk20: Remedy;

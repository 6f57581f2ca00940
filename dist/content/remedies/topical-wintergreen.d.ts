import type { Remedy } from '../schema.js';
export declare const topicalWintergreen: Remedy;

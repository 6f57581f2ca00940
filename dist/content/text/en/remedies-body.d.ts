import type { RemedyText } from '../../schema.js';
/** Cold and heat, rest and positions, movement, stretches, strength, massage and ways to relax. */
export declare const remediesBody: Record<string, RemedyText>;

import type { PlanLimit } from './schema.js';
/** What the level `soon` takes out of a plan, whatever the single remedy says. */
export declare const planLimits: PlanLimit[];

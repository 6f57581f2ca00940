import type { RemedyText } from '../../schema.js';
/** Habits, food and drink, and care from other people. */
export declare const remediesCare: Record<string, RemedyText>;

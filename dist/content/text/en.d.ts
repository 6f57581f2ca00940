import type { ContentText } from '../schema.js';
/** Every clinical sentence in English, keyed by the ids of the rows. No number and no rule in it. */
export declare const text: ContentText;

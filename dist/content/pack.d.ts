import type { ContentPack } from './schema.js';
/** The built-in content in English. */
export declare const pack: ContentPack;

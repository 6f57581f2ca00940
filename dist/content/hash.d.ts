import type { ContentPack } from './schema.js';
/**
 * A fingerprint of a pack, so that a clinic and a reviewer can tell whether they talk about the same content. With content
 * of a clinic's own: that of the built-in content, a dash, and that of the clinic's.
 */
export declare function contentHash(pack: object): string;
/** The pack in another language: the same content, with the same fingerprint. */
export declare function inOtherWords(pack: ContentPack, words: Pick<ContentPack, 'lang' | 'text' | 'sources'>): ContentPack;
/** The same for what decides alone: texts and languages do not count. */
export declare function rulesHash({ questionnaire, redFlags, modifiers, remedies, planLimits, clinic }: ContentPack): string;

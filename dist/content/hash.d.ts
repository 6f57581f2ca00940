import type { ContentPack } from './schema.js';
/**
 * A fingerprint of a pack, so that a clinic and a reviewer can tell whether they talk about the same content: cyrb53, 53
 * bits in hexadecimal. It guards against mix-ups, not against forgery.
 */
export declare function contentHash(pack: object): string;
/** The same for what decides alone: texts and languages do not count. */
export declare function rulesHash({ questionnaire, redFlags, modifiers, remedies, planLimits }: ContentPack): string;

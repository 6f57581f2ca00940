import { contentHash } from '../content/hash.js';
/**
 * What the questionnaire and its codes are called. They are UUIDs, not web addresses, so that they name nothing that
 * somebody else could own. They never change: stored answers point at them.
 */
export const QUESTIONNAIRE_URL = 'urn:uuid:ae400c88-f5d7-45a7-a37c-565e948b7065';
/** Code system of the answers; the codes are those of the questions. */
export const ANSWER_SYSTEM = 'urn:uuid:87cbcfa7-6092-416d-b033-8d332f7d6586';
/** Code system of the outcome: level, `within-3-days` and the like, and route. */
export const OUTCOME_SYSTEM = 'urn:uuid:517014ff-f8f3-4f34-b36f-ffcbcc36987c';
/**
 * Version of the questionnaire, such as `1.0.0+0d2c9a41b7e3f5`: the content's own version and the fingerprint of every
 * word and rule in it, since a clinic may have added some of its own.
 */
export const questionnaireVersion = (version, hash) => `${version}+${hash}`;
/** The canonical `url|version` of a pack's questionnaire. */
export const canonicalOf = (pack, url) => `${url}|${questionnaireVersion(pack.version, contentHash(pack))}`;

import type { ContentPack } from './schema.js';
/**
 * The built-in content with a clinic's own.
 * @param input whatever the page gave
 * @throws ContentError that names the first places at fault
 */
export declare function withClinicPack(builtIn: ContentPack, input: unknown): ContentPack;

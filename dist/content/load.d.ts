import type { ClinicPack } from './clinic-pack.schema.js';
import type { ContentPack } from './schema.js';
/** A text with the clinic's own words in its place. Safety sentences are added to, never replaced. */
export declare function reworded(old: unknown, more: unknown): unknown;
/** The text of a pack as data. Its size is checked before it is read. */
export declare function parsePack(text: string): unknown;
/**
 * A clinic's own content, checked whole: its shape, what it refers to, and that it takes nothing away.
 * @throws ContentError that names the places at fault, whatever it is given
 */
export declare function loadPack(builtIn: ContentPack, input: unknown): ClinicPack;

import type { LibraryTopic } from '../library.schema.js';
/** The library: all that can be read without answering a question, in reading order. */
export declare const library: LibraryTopic[];

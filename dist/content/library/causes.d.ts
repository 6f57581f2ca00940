import type { LibraryTopic } from '../library.schema.js';
export declare const causes: LibraryTopic;

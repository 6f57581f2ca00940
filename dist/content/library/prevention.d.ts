import type { LibraryTopic } from '../library.schema.js';
export declare const prevention: LibraryTopic;

import type { LibraryTopic } from '../library.schema.js';
export declare const questions: LibraryTopic;

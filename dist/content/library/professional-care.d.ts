import type { LibraryTopic } from '../library.schema.js';
export declare const professionalCare: LibraryTopic;

import type { LibraryTopic } from '../schema.js';
export declare const later: LibraryTopic;

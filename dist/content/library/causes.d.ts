import type { LibraryTopic } from '../schema.js';
export declare const causes: LibraryTopic;

import type { LibraryText } from '../../schema.js';
export declare const library: LibraryText;

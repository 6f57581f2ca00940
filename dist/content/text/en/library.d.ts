import type { LibraryText } from '../../library.schema.js';
export declare const library: LibraryText;

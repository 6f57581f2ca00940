import type { Conflict } from './library.schema.js';
/** Where the sources disagree, or say what the evidence does not bear out; the sentences are in `text`, keyed by id. */
export declare const conflicts: Conflict[];

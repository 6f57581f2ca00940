import type { ConflictText } from '../../library.schema.js';
/** One calm sentence for a visitor, where they would meet the disagreement. */
export declare const conflictNotes: Record<string, string>;
/** For the reviewer and the curious: each view, what we follow, and why. */
export declare const conflicts: Record<string, ConflictText>;

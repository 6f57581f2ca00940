import { conflicts } from './conflicts.js';
import { library } from './library/index.js';
import { conflictNotes } from './text/en/conflicts.js';
import { library as text } from './text/en/library.js';
import { checkedWords, sourceKinds } from './text/en/sources.js';
/** All of it in English. */
export const learn = {
    topics: library,
    text,
    conflicts,
    notes: conflictNotes,
    kinds: sourceKinds,
    checked: checkedWords,
};

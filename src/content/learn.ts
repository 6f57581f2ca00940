import { conflicts } from './conflicts.js';
import { library } from './library/index.js';
import type { Conflict, LibraryText, LibraryTopic } from './library.schema.js';
import type { Source } from './schema.js';
import { conflictNotes } from './text/en/conflicts.js';
import { library as text } from './text/en/library.js';
import { checkedWords, sourceKinds } from './text/en/sources.js';

/** What can be read beside the answers: the library, the points on which sources disagree, and what a source is. */
export interface Learn {
  readonly topics: readonly LibraryTopic[];
  readonly text: LibraryText;
  readonly conflicts: readonly Conflict[];
  /** The one sentence for a visitor, by conflict. */
  readonly notes: Readonly<Record<string, string>>;
  readonly kinds: Readonly<Record<Source['kind'], string>>;
  readonly checked: Readonly<Record<Source['checked'], string>>;
}

/** All of it in English. */
export const learn: Learn = {
  topics: library,
  text,
  conflicts,
  notes: conflictNotes,
  kinds: sourceKinds,
  checked: checkedWords,
};

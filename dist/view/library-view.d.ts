import type { LibraryBlock } from '../content/library.schema.js';
import { type ViewContext } from './context.js';
import { type SourcesView } from './sources.js';
export interface LibraryRowView {
    readonly id: string;
    readonly cells: readonly string[];
    /** Where the sources disagree. */
    readonly notes: readonly string[];
    /** By name and what they are for: whether one suits, only answers can tell. */
    readonly remedies: readonly {
        readonly name: string;
        readonly summary: string;
    }[];
    readonly sources: SourcesView | undefined;
    /** What the details of the row are called; nothing where it has none. */
    readonly more: string | undefined;
    /** All of them at once would take longer than a frame. */
    readonly isUnfolded: boolean;
    readonly isFound: boolean;
}
export interface LibraryBlockView {
    readonly kind: LibraryBlock['kind'];
    readonly heading: string | undefined;
    readonly sentences: readonly string[];
    readonly columns: readonly string[];
    readonly rows: readonly LibraryRowView[];
    readonly isFound: boolean;
}
export interface LibraryTopicView {
    readonly id: string;
    readonly title: string;
    readonly summary: string;
    readonly blocks: readonly LibraryBlockView[];
    readonly isFound: boolean;
}
/** Exactly what the Learn screen shows. */
export interface LibraryView {
    readonly words: string;
    readonly topics: readonly LibraryTopicView[];
    /** Said when what is found has changed. */
    readonly status: string;
}
/** Whether there is a way to the library: a clinic may take it away, and advice out of date stays away. */
export declare function canLearn(context: ViewContext): boolean;
/** The library, and of it what the words typed are found in: all of them, in any order, in one row with its headings. */
export declare function libraryView(context: ViewContext, words: string, unfolded: readonly string[]): LibraryView;

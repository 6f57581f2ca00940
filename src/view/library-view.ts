import type { LibraryBlock, LibraryItem } from '../content/library.schema.js';
import { fill } from '../i18n/fill.js';
import { isLeft } from '../plan/self-care-plan.js';
import { sentences, type ViewContext } from './context.js';
import { reviewView } from './review.js';
import { sourcesView, type SourcesView } from './sources.js';

export interface LibraryRowView {
  readonly id: string;
  readonly cells: readonly string[];
  /** Where the sources disagree. */
  readonly notes: readonly string[];
  /** By name and what they are for: whether one suits, only answers can tell. */
  readonly remedies: readonly { readonly name: string; readonly summary: string }[];
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
export function canLearn(context: ViewContext): boolean {
  return !context.config.hide.includes('library') && !reviewView(context).outdated;
}

/** For comparing: small letters without accents. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** What a clinic has switched off goes from the library too, but for rows that hold without it. */
function isKept({ pack, config }: ViewContext, { remedies = [], holds }: LibraryItem): boolean {
  const { hide } = config;
  return (
    holds || remedies.length === 0 || pack.remedies.some((row) => remedies.includes(row.id) && isLeft(row, { hide }))
  );
}

const isAny = ({ isFound }: { readonly isFound: boolean }): boolean => isFound;

/** The library, and of it what the words typed are found in: all of them, in any order, in one row with its headings. */
export function libraryView(context: ViewContext, words: string, unfolded: readonly string[]): LibraryView {
  const { pack, config, learn, locale } = context;
  const wanted = folded(words).split(/\s+/).filter(Boolean);
  const isSearch = wanted.length > 0;
  const told = new Set<string>();
  const topics = learn.topics.map(({ id, numbers, blocks }): LibraryTopicView => {
    const complete = sentences(context, numbers);
    const title = complete(learn.text.topics[id]!.title);
    const summary = complete(learn.text.topics[id]!.summary);
    const blockViews = blocks.map((block): LibraryBlockView => {
      const text = learn.text.blocks[block.id]!;
      const heading = text.heading && complete(text.heading);
      const said = (text.sentences ?? []).map(complete);
      const isParagraph = block.kind === 'paragraph';
      const items: readonly LibraryItem[] = isParagraph ? [block] : block.items.filter((item) => isKept(context, item));
      const rows = items.map((item): LibraryRowView => {
        const cells = isParagraph ? said : learn.text.items[item.id]!.map(complete);
        const isUnfolded = unfolded.includes(item.id);
        const bearers = pack.remedies.filter((row) => item.remedies?.includes(row.id) && isLeft(row, config));
        const remedies = (isSearch || isUnfolded ? bearers : []).map((row) => {
          const { name, summary } = pack.text.remedies[row.id]!;
          const say = sentences(context, row.numbers);
          return { name: say(name), summary: say(summary) };
        });
        const conflicts = learn.conflicts.filter(
          (row) => row.shownAt === 'library' && item.conflicts?.includes(row.id),
        );
        const note = (row: (typeof conflicts)[number]) => sentences(context, row.numbers)(learn.notes[row.id]!);
        const text = [
          title,
          summary,
          heading,
          ...said,
          ...cells,
          ...remedies.map(({ name }) => name),
          ...conflicts.map(note),
        ];
        const hay = isSearch ? folded(text.join(' ')) : '';
        const isFound = wanted.every((word) => hay.includes(word));
        const fresh = isFound ? conflicts.filter((row) => !told.has(row.id)) : [];
        for (const row of fresh) told.add(row.id);
        const hasSources = !config.hide.includes('sources');
        const { more, moreSources } = locale.learn;
        return {
          id: item.id,
          isUnfolded,
          cells,
          notes: fresh.map(note),
          remedies,
          sources: isUnfolded ? sourcesView(context, item.accordingTo) : undefined,
          more:
            bearers.length > 0 ? (hasSources ? moreSources : more) : hasSources ? locale.plan.sourceHeading : undefined,
          isFound,
        };
      });
      return {
        kind: block.kind,
        heading,
        sentences: isParagraph ? [] : said,
        columns: text.columns ?? [],
        rows,
        isFound: rows.some(isAny),
      };
    });
    return { id, title, summary, blocks: blockViews, isFound: blockViews.some(isAny) };
  });
  const count = topics.flatMap(({ blocks }) => blocks.flatMap(({ rows }) => rows.filter(isAny))).length;
  const { found, nothing } = locale.learn;
  return {
    words,
    topics,
    status: isSearch ? (count > 0 ? fill(found, { count: String(count) }) : nothing) : '',
  };
}

import type { Learn } from '../src/content/learn.js';
import type { ContentPack } from '../src/content/schema.js';

/** The rows of the library that say something, and so say according to whom. */
function claims({ topics }: Learn) {
  const blocks = topics.flatMap((topic) => topic.blocks);
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [block] : block.items));
}

/**
 * The content for the script-tag file, without what is for reviewers alone: who says so is shown beside an outcome, what a
 * plan may hold, and the library; elsewhere it goes, and with it the sources named nowhere else.
 */
export function leanPack(pack: ContentPack, learn: Learn): Tables {
  const { sources, remedies, modifiers, planLimits, redFlags, dispositions, text, ...rest } = pack;
  const shown = { remedies, modifiers, planLimits, redFlags, dispositions };
  const claiming = [...Object.values(shown).flat(), ...claims(learn)];
  const named = ['clinical-policy', ...claiming.flatMap((row) => row.accordingTo)];
  return {
    ...plain(rest, (key, value) => (key === 'accordingTo' ? undefined : value)),
    ...plain({ ...shown, sources: sources.filter((row) => named.includes(row.id)), text }),
  };
}

/**
 * The library and the sentences on disagreements, without the views behind them and what no screen shows. The ids of its
 * rows stay: a further language has its words under them.
 */
export function leanLearn({ topics, conflicts, notes, ...rest }: Learn): Learn {
  const shown = conflicts.filter(({ shownAt }) => shownAt);
  const inLibrary = shown.filter(({ shownAt }) => shownAt === 'library').map(({ id }) => id);
  const used = (id: string, numbers: object = {}) =>
    Object.entries(numbers).filter(([name]) => notes[id]!.includes(`{${name}}`));
  return {
    ...rest,
    notes,
    conflicts: shown.map(({ id, shownAt, numbers, remedies }) => ({
      id,
      shownAt,
      numbers: Object.fromEntries(used(id, numbers)),
      ...(shownAt === 'plan' && { remedies }),
      views: [],
      follows: [],
    })),
    topics: plain(topics, (key, value) => {
      if (key === 'safety') return undefined;
      if (key !== 'conflicts') return value;
      const mine = (value as string[]).filter((id) => inLibrary.includes(id));
      return mine.length > 0 ? mine : undefined;
    }) as Learn['topics'],
  };
}

/** As JSON has it: without what is undefined. */
const plain = <T>(value: T, replace?: (key: string, value: unknown) => unknown) =>
  JSON.parse(JSON.stringify(value, replace)) as T;

type Row = Record<string, unknown>;
const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

/** From so many rows on, columns are smaller than rows: each name stands once, and like stands beside like. */
const ENOUGH = 8;

/** Columns whose cells are lists of ids, and the table that has these ids. */
const REFERENCES: Record<string, 'sources' | 'modifiers'> = {
  accordingTo: 'sources',
  block: 'modifiers',
  ask: 'modifiers',
};

interface Tables extends Record<string, unknown> {
  sources: readonly { id: string }[];
  modifiers: readonly { id: string }[];
}

/** Writes values as source, with each table by columns. */
function writer({ sources, modifiers }: Tables): (value: unknown) => string {
  const idsOf = { sources: sources.map(({ id }) => id), modifiers: modifiers.map(({ id }) => id) };

  function reference(table: keyof typeof idsOf, list: unknown): string {
    const places = (list as string[]).map((id) => idsOf[table].indexOf(id));
    if (places.includes(-1)) throw new Error(`${String(list)}: not all of them are among the ${table}`);
    return `[${places.join()}]`;
  }

  function column(name: string, cells: unknown[]): string {
    const table = REFERENCES[name];
    const written = cells.map((cell) => (cell === undefined ? '' : table ? reference(table, cell) : source(cell)));
    const list = `[${written.join().replace(/,+$/, '')}]`;
    return `${JSON.stringify(name)}:${table ? `ids(${table},${list})` : list}`;
  }

  function columns(table: Row[]): string {
    const names = [...new Set(table.flatMap((row) => Object.keys(row)))];
    return `{${names
      .map((name) =>
        column(
          name,
          table.map((row) => row[name]),
        ),
      )
      .join()}}`;
  }

  function source(value: unknown): string {
    if (typeof value !== 'object' || value === null) return JSON.stringify(value);
    const values: unknown[] = Object.values(value);
    const isTable = values.length >= ENOUGH && values.every(isRow);
    if (Array.isArray(value)) return isTable ? `rows(${columns(value)})` : `[${value.map(source).join()}]`;
    const entries = Object.entries(value).map(([key, entry]) => `${JSON.stringify(key)}:${source(entry)}`);
    return isTable ? `byKey(${JSON.stringify(Object.keys(value))},${columns(values)})` : `{${entries.join()}}`;
  }

  return source;
}

/** The lean content as a module: the same values and sentences. */
export function leanSource(lean: Tables, tables: string): string {
  const { sources, modifiers, ...rest } = lean;
  const source = writer(lean);
  return [
    `import { rows, byKey, ids } from ${JSON.stringify(tables)};`,
    `const sources = ${source(sources)};`,
    `const modifiers = ${source(modifiers)};`,
    `export const pack = { ...${source(rest)}, sources, modifiers };`,
  ].join('\n');
}

/** The same for what can be read beside the answers; it names the sources of that content. */
export function learnSource(learn: Learn, lean: Tables, tables: string, pack: string): string {
  return [
    `import { rows, byKey, ids } from ${JSON.stringify(tables)};`,
    `import { pack } from ${JSON.stringify(pack)};`,
    `const { sources } = pack;`,
    `export const learn = ${writer(lean)(plain(learn))};`,
  ].join('\n');
}

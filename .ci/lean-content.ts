import type { ContentPack } from '../src/content/schema.js';

/**
 * The content for the script-tag file, without what is for reviewers alone: who says so is shown beside what a plan may
 * hold; elsewhere it goes, and with it the sources named nowhere else.
 */
export function leanPack(pack: ContentPack): Tables {
  const { sources, remedies, modifiers, planLimits, text, ...rest } = pack;
  const named = ['clinical-policy', ...[...remedies, ...modifiers, ...planLimits].flatMap((row) => row.accordingTo)];
  const shown = sources.filter((row) => named.includes(row.id)).map(({ id, title, year }) => ({ id, title, year }));
  return {
    ...plain(rest, (key, value) => (key === 'accordingTo' ? undefined : value)),
    ...plain({ sources: shown, remedies, modifiers, planLimits, text }),
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

/** The lean content as a module: the same values and sentences, with each table written by columns. */
export function leanSource({ sources, modifiers, ...rest }: Tables, tables: string): string {
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

  return [
    `import { rows, byKey, ids } from ${JSON.stringify(tables)};`,
    `const sources = ${source(sources)};`,
    `const modifiers = ${source(modifiers)};`,
    `export const pack = { ...${source(rest)}, sources, modifiers };`,
  ].join('\n');
}

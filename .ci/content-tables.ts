/** Puts tables of the script-tag file together again; `lean-content.ts` writes them. They run in the visitor's browser. */

/** The cells of one column, one for each row; a hole where a row has none. */
type Column = readonly unknown[];
type Row = Record<string, unknown>;

/** Rows from their columns. */
export function rows(columns: Record<string, Column>): Row[] {
  const table: Row[] = [];
  // Skips holes, so that a column somebody leaves empty is no key of theirs.
  for (const name in columns) columns[name]!.forEach((cell, row) => ((table[row] ??= {})[name] = cell));
  return table;
}

/** The same, each row under its key; a row may be empty. */
export function byKey(keys: readonly string[], columns: Record<string, Column>): Record<string, Row> {
  const table = rows(columns);
  return Object.fromEntries(keys.map((key, index) => [key, table[index] ?? {}]));
}

/** Lists of ids from lists of places in the table that has these ids. */
export const ids = (table: readonly Row[], column: readonly (readonly number[])[]): Column =>
  column.map((list) => list.map((place) => table[place]!['id']));

/**
 * `npm run facts`: how each fact of the five source pages is carried. Prints a table (`--json`: the same for a program) and
 * fails when a fact is missing or named content does not exist.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { conflicts } from '../src/content/conflicts.js';
import { factPages, features, ledger, leftOutReasons, type LedgerEntry } from '../src/content/ledger.js';
import { library } from '../src/content/library/index.js';
import { questionnaire } from '../src/content/questionnaire.js';
import { remedies } from '../src/content/remedies/index.js';

/** How many facts each page holds, and a hash of all their ids: the facts themselves are not part of the repository. */
const COUNTS: Record<string, number> = { olss: 83, epoch: 68, wikihow: 177, acibadem: 192, spineinstitute: 61 };
const IDS_SHA256 = '9fec65ddf9014539c607851a189353bad49e524c8d89a6d64f52e58d3af7c4bb';
export const TOTAL = Object.values(COUNTS).reduce((sum, count) => sum + count, 0);

const root = fileURLToPath(new URL('../', import.meta.url));
const conflictIds = new Set(conflicts.map(({ id }) => id));

/** Everything a fact can be carried by. */
const content = new Set([
  ...remedies.map(({ id }) => `remedy:${id}`),
  ...questionnaire.flatMap(({ answerOption }) => answerOption.map(({ code }) => `sign:${code}`)),
  ...library.flatMap(({ id, blocks }) => [
    `library:${id}`,
    ...blocks.flatMap((block) => [
      `library:${id}/${block.id}`,
      ...(block.kind === 'paragraph' ? [] : block.items.map((item) => `library:${id}/${item.id}`)),
    ]),
  ]),
  ...Object.entries(features)
    .filter(([, file]) => existsSync(root + file))
    .map(([id]) => `feature:${id}`),
]);

/** What is wrong with a ledger: missing or unknown facts, and names that lead nowhere. Empty when all is well. */
export function problemsOf(entries: Readonly<Record<string, LedgerEntry>>): string[] {
  const ids = Object.keys(entries);
  const problems: string[] = [];
  for (const [page, count] of Object.entries(COUNTS)) {
    const found = ids.filter((id) => id.startsWith(`${page}/`)).length;
    if (found !== count) problems.push(`${page}: ${found} facts of ${count}`);
  }
  const hash = createHash('sha256')
    .update([...ids].sort().join('\n'))
    .digest('hex');
  if (hash !== IDS_SHA256) problems.push('the ids are not those of the five pages');
  for (const [id, entry] of Object.entries(entries)) {
    if (!Object.hasOwn(factPages, id.split('/')[0] ?? '')) problems.push(`${id}: no such page`);
    if ('leftOut' in entry) {
      if (!Object.hasOwn(leftOutReasons, entry.leftOut)) problems.push(`${id}: left out for no known reason`);
      continue;
    }
    if (entry.carriedBy.length === 0) problems.push(`${id}: carried by nothing`);
    for (const name of entry.carriedBy) if (!content.has(name)) problems.push(`${id}: ${name} does not exist`);
    for (const name of entry.correctedBy ?? [])
      if (!conflictIds.has(name)) problems.push(`${id}: ${name} does not exist`);
  }
  return problems;
}

const stateOf = (entry: LedgerEntry): 'carried' | 'corrected' | 'left out' =>
  'leftOut' in entry ? 'left out' : entry.correctedBy ? 'corrected' : 'carried';

/** Facts by page and by what became of them. */
export function tally(entries: Readonly<Record<string, LedgerEntry>>): Record<string, Record<string, number>> {
  const rows: Record<string, Record<string, number>> = {};
  for (const [id, entry] of Object.entries(entries)) {
    for (const page of [id.split('/')[0] ?? '', 'all']) {
      const row = (rows[page] ??= { carried: 0, corrected: 0, 'left out': 0, all: 0 });
      for (const column of [stateOf(entry), 'all']) row[column] = (row[column] ?? 0) + 1;
    }
  }
  const { all = {}, ...pages } = rows;
  return { ...pages, all };
}

function main(): void {
  const problems = problemsOf(ledger);
  if (process.argv.includes('--json')) {
    console.log(JSON.stringify({ counts: tally(ledger), problems, facts: ledger }, null, 2));
  } else {
    for (const [id, entry] of Object.entries(ledger)) {
      const where =
        'leftOut' in entry
          ? `left out: ${leftOutReasons[entry.leftOut]}`
          : [
              entry.carriedBy.join(', '),
              ...(entry.correctedBy ? [`corrected: ${entry.correctedBy.join(', ')}`] : []),
            ].join('; ');
      console.log(`${id.padEnd(56)} ${where}`);
    }
    console.table(tally(ledger));
    for (const problem of problems) console.error(problem);
    const accounted = Object.keys(ledger).length;
    console.log(`${accounted} of ${TOTAL} facts accounted for, ${problems.length} problems`);
  }
  if (problems.length > 0) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();

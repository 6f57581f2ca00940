/**
 * The fingerprints in `test/content/source-shingles.txt`: of every eight words in a row of the five pages whose facts the
 * content carries, the first half of a SHA-256, sorted. They tell whether a sentence repeats a page; the pages are their
 * owners' and cannot be read out of them. To make them again from a folder with the pages as text files:
 * `npx tsx .ci/source-shingles.ts <folder>`.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One word more than a sentence may share with a page. */
export const RUN = 8;
const FILE = fileURLToPath(new URL('../test/content/source-shingles.txt', import.meta.url));
const HEADER = '# Fingerprints of eight words in a row of the five source pages; see .ci/source-shingles.ts.';
const HEX_DIGITS = 16;

/** Words without case, punctuation and accents. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’]/gu, '')
    .match(/[a-z0-9]+/g) ?? [];

/** Every run of eight words with its fingerprint. */
export function shinglesOf(text: string): { run: string; hash: string }[] {
  const words = wordsOf(text);
  return words.slice(RUN - 1).map((_word, start) => {
    const run = words.slice(start, start + RUN).join(' ');
    return { run, hash: createHash('sha256').update(run).digest('hex').slice(0, HEX_DIGITS) };
  });
}

export const sourceShingles = (): ReadonlySet<string> =>
  new Set(
    readFileSync(FILE, 'utf8')
      .split('\n')
      .filter((line) => line && !line.startsWith('#')),
  );

/** The runs of eight words that the text shares with the pages. */
export const sharedRuns = (text: string, pages: ReadonlySet<string>): string[] =>
  shinglesOf(text).flatMap(({ run, hash }) => (pages.has(hash) ? [run] : []));

function main(folder: string | undefined): void {
  if (!folder) throw new Error('Name the folder with the pages as text files');
  const pages = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const hashes = pages.flatMap((name) => shinglesOf(readFileSync(join(folder, name), 'utf8')).map(({ hash }) => hash));
  const lines = [...new Set(hashes)].sort();
  writeFileSync(FILE, `${[HEADER, ...lines].join('\n')}\n`);
  console.log(`${lines.length} fingerprints of ${pages.length} pages`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv[2]);

/** `npm run bench`: what a visitor downloads. Prints a table; `--json` prints the same for a program. */
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { BUDGET, brotliBytes } from './build.js';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));

const sizes = (readdirSync(dist, { recursive: true }) as string[])
  .filter((file) => file.endsWith('.min.js'))
  .sort()
  .map((file) => {
    const content = readFileSync(dist + file);
    const budget = file === 'spasm-advisor.min.js' ? BUDGET : undefined;
    return {
      file,
      bytes: content.length,
      gzip: gzipSync(content, { level: 9 }).length,
      brotli: brotliBytes(content),
      budget,
    };
  });

if (process.argv.includes('--json')) console.log(JSON.stringify({ sizes }, null, 2));
else console.table(Object.fromEntries(sizes.map(({ file, ...row }) => [file, row])));

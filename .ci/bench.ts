/** `npm run bench`: what a visitor downloads, and what it is made of. Prints tables; `--json` prints them for a program. */
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { BUDGET, brotliBytes } from './build.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = `${root}dist/`;

const sizes = (readdirSync(dist, { recursive: true }) as string[])
  .filter((file) => file.endsWith('.min.js'))
  .sort()
  .map((file) => {
    const content = readFileSync(dist + file);
    const budget = file === 'spasm-advisor.min.js' ? { budget: BUDGET } : {};
    return {
      file,
      bytes: content.length,
      gzip: gzipSync(content, { level: 9 }).length,
      brotli: brotliBytes(content),
      ...budget,
    };
  });

/** The part of the project a module belongs to: a package, a folder of src/, or one of its texts. */
function partOf(id: string): string {
  const [, name] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id) ?? [];
  if (name) return /^(lit|@lit)/.test(name) ? 'lit' : name;
  // The helper that legacy decorators need, which the compiler brings.
  if (id.includes('@oxc-project')) return 'decorators';
  const path = id.split('/src/').pop()!;
  return (
    /^(content\/(text|remedies|library)|i18n\/locales)\//.exec(path)?.[1] ??
    (path.includes('/') ? path.split('/')[0]! : 'element')
  );
}

/** Each part of the script-tag file compressed alone, before names are shortened: shares, which add up to more than the file. */
async function parts(): Promise<{ part: string; bytes: number; brotli: number }[]> {
  const made = (await build({
    root,
    configFile: `${root}vite.config.ts`,
    build: { write: false },
  })) as Rolldown.RolldownOutput[];
  const code = new Map<string, string>();
  for (const chunk of made.flatMap((output) => output.output)) {
    if (chunk.type !== 'chunk') continue;
    for (const [id, module] of Object.entries(chunk.modules)) {
      code.set(partOf(id), `${code.get(partOf(id)) ?? ''}${module.code ?? ''}\n`);
    }
  }
  return [...code]
    .map(([part, text]) => ({ part, bytes: Buffer.byteLength(text), brotli: brotliBytes(Buffer.from(text)) }))
    .sort((a, b) => b.brotli - a.brotli);
}

const result = { sizes, parts: await parts() };
if (process.argv.includes('--json')) {
  console.log(JSON.stringify(result, null, 2));
} else {
  console.table(Object.fromEntries(sizes.map(({ file, ...row }) => [file, row])));
  console.table(Object.fromEntries(result.parts.map(({ part, ...row }) => [part, row])));
}

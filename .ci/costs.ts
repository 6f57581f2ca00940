import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
import { build, type Plugin, type Rolldown } from 'vite';
import { learn } from '../src/content/learn.js';
import { pack } from '../src/content/pack.js';
import config from '../vite.config.js';
import { brotliBytes } from './build.js';
import { leanPack, leanSource } from './lean-content.js';

/**
 * What the script-tag file is made of. Each part costs what the file would lose with it, in bytes of brotli: parts that are
 * alike share what they have in common, so the parts add up to less than their side. The sides add up to the file.
 */
export interface Costs {
  file: number;
  content: number;
  code: number;
  parts: Cost[];
}
export interface Cost {
  side: 'content' | 'code';
  part: string;
  brotli: number;
}

type Module = readonly [id: string, code: string];
type Lean = ReturnType<typeof leanPack>;

const root = fileURLToPath(new URL('..', import.meta.url));

/** The part and the side of a module; the content itself is taken apart below. */
const MODULES: readonly (readonly [RegExp, Cost['side'], string])[] = [
  [/\/content\/pack\.ts$|\/content-tables\.ts$/, 'content', 'all of the content pack'],
  [/\/content\/learn\.ts$/, 'content', 'library and disagreements'],
  [/\/i18n\/locales\//, 'content', 'words of the screens'],
  [/\/config\/regions\.ts$/, 'content', 'regions'],
  [/\/node_modules\/@?lit/, 'code', 'Lit'],
  [/\.styles\.ts$/, 'code', 'styles'],
  [/\/illustrations\//, 'code', 'body map'],
  [/\/src\/content\//, 'code', 'packs of clinics'],
  [/\/src\/(triage|plan)\//, 'code', 'triage and plan'],
  [/\/src\/contact\//, 'code', 'contact request'],
  [/\/src\/(config|formats)\//, 'code', 'attributes'],
  [/\/src\/(view|i18n)\//, 'code', 'screens'],
  [/$/, 'code', 'element'],
];

/** Parts of the content pack, as `table` or `text.table`; what no line names is a few bytes. */
const CONTENT: readonly (readonly [RegExp, string])[] = [
  [/^(questionnaire|text\.(pages|answers))$/, 'questions'],
  [/^(redFlags|recheckDays|(text\.)?(dispositions|addOns|safetyNet))$/, 'rules and outcomes'],
  [/^((text\.)?(remedies|guards)|text\.(phases|grades))$/, 'remedies'],
  [/^((text\.)?modifiers|planLimits)$/, 'who must not'],
  [/^sources$/, 'sources'],
  [/$/, ''],
];

/** The modules of the file before names are shortened, with other content if so wished. */
async function modules(content = leanPack(pack, learn)): Promise<Module[]> {
  const otherContent: Plugin = {
    name: 'other-content',
    transform: (_, id) =>
      id.endsWith('/src/content/pack.ts') ? leanSource(content, `${root}.ci/content-tables.ts`) : null,
  };
  const made = await build({
    root,
    configFile: `${root}vite.config.ts`,
    plugins: [otherContent],
    build: { write: false, minify: false },
  });
  const [{ output }] = made as [Rolldown.RolldownOutput];
  return Object.entries(output[0].modules).map(([id, { code }]) => [id, (code ?? '').replace(/\n {2,}/g, ' ')]);
}

/** The bytes of a file of these modules alone; whatever they miss from others stays as a name. */
async function weigh(list: readonly Module[]): Promise<number> {
  const { compress, ...options } = config.build!.terserOptions!;
  const code = `(function(){${list.map(([, text]) => text).join('\n')}})()`;
  const small = await minify(code, { ...options, compress: { ...(compress as object), unused: false } });
  return brotliBytes(Buffer.from(small.code!));
}

const partOf = (id: string) => MODULES.find(([pattern]) => pattern.test(id))!;

/** Nothing in the place of a table; of a table that others refer to, its ids. */
function emptied(name: string, table: unknown): unknown {
  if (!Array.isArray(table)) return {};
  return name === 'sources' || name === 'modifiers' ? (table as { id: string }[]).map(({ id }) => ({ id })) : [];
}

/** The content without the tables of one part. */
function without(part: string): Lean {
  const kept = (prefix: string, tables: object) =>
    Object.fromEntries(
      Object.entries(tables).map(([name, table]) => {
        const [, owner] = CONTENT.find(([pattern]) => pattern.test(prefix + name))!;
        return [name, owner === part ? emptied(name, table) : (table as unknown)];
      }),
    );
  const lean = leanPack(pack, learn);
  return { ...kept('', lean), text: kept('text.', lean['text'] as object) } as unknown as Lean;
}

/** The costs, and the two sides: code is the file without its content, content is the difference. */
export async function costs(): Promise<Costs> {
  const all = await modules();
  const file = await weigh(all);
  const parts: Cost[] = [];
  for (const [, part] of CONTENT.filter(([, name]) => name !== '')) {
    parts.push({ side: 'content', part, brotli: file - (await weigh(await modules(without(part)))) });
  }
  for (const [, side, part] of MODULES) {
    parts.push({ side, part, brotli: file - (await weigh(all.filter(([id]) => partOf(id)[2] !== part))) });
  }
  const code = await weigh(all.filter(([id]) => partOf(id)[1] === 'code'));
  return { file, content: file - code, code, parts };
}

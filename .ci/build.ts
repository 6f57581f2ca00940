/**
 * Writes dist/: the script-tag file, the unbundled modules with their types, the entries of package.json, the licences
 * of what is bundled, and the hashes. Everything is made in a scratch folder first, so a build that breaks
 * leaves dist/ as it was; the same source gives the same bytes.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { jsonSchemas } from './json-schema.js';
import { manifestFiles } from './manifest.js';
import { provenanceProblems } from './provenance.js';

/**
 * What the script-tag file may weigh on the wire, in bytes of brotli: a little more than it does, so that it cannot grow
 * unnoticed. The aim is 64 kB; docs/size.md says what costs what.
 */
export const BUDGET = 85_700;

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const scratch = join(root, 'node_modules', '.cache', 'spasm-advisor', `dist-${process.pid}`);

interface Package {
  version: string;
  license?: string;
  exports: Record<string, string | { types: string; default: string }>;
}
const readPackage = (folder: string): Package =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package;

/** Entries that are not a file of src/ of the same name, and what they hand out. */
const ENTRIES: Record<string, string> = {
  element: "export * from './spasm-advisor.js';\n",
  triage: "export * from './headless.js';\n",
  fhir: "export * from './fhir/index.js';\n",
  'locales/en': "export { locale } from '../i18n/english.js';\n",
  schema:
    "export { clinicPackSchema } from './content/clinic-pack.schema.js';\n" +
    "export { contentPackSchema } from './content/schema.js';\n" +
    "export { contactRequestSchema } from './contact/contact-request.schema.js';\n",
};

/** All files under a folder, as sorted paths with forward slashes. */
function filesUnder(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** The script-tag file; gives back the packages that went into it. */
async function bundle(): Promise<string[]> {
  const configFile = join(root, 'vite.config.ts');
  const made = (await build({ root, configFile, build: { outDir: scratch } })) as Rolldown.RolldownOutput[];
  // The drawings are data and need no guard; they wait for whichever element is defined.
  await build({
    root,
    configFile,
    build: {
      outDir: scratch,
      emptyOutDir: false,
      lib: { entry: 'src/pictures.define.ts', fileName: () => 'spasm-advisor-pictures.min.js' },
      rolldownOptions: { output: { intro: '' } },
    },
  });
  const modules = made
    .flatMap((output) => output.output)
    .flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []));
  const names = modules.flatMap((id) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? []);
  return [...new Set(names)].sort();
}

function modules(): void {
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  const options = ['--noEmit', 'false', '--declaration', '--newLine', 'lf', '--outDir', scratch];
  const { status } = spawnSync(process.execPath, [tsc, '-p', join(root, 'src'), ...options], { stdio: 'inherit' });
  if (status !== 0) throw new Error('the source does not compile');
  for (const [name, text] of Object.entries(ENTRIES)) {
    for (const end of ['.js', '.d.ts']) {
      const file = join(scratch, name + end);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }
}

function licences(packages: string[]): void {
  const parts = packages.map((name) => {
    const folder = join(root, 'node_modules', name);
    const { version, license } = readPackage(folder);
    const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.|$)/i.test(entry));
    if (!file) throw new Error(`${name} is bundled and has no licence file`);
    return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
  });
  const intro = 'spasm-advisor.min.js holds code of these packages, under their own licences.\n';
  writeFileSync(join(scratch, 'THIRD-PARTY.txt'), [intro, ...parts].join('\n---\n\n').replaceAll('\r\n', '\n'));
}

/** Bytes after brotli at its strongest, as a server that compresses in advance would send them. */
export function brotliBytes(content: Buffer): number {
  return brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  }).length;
}

function hashes(): Record<string, { integrity: string; bytes: number; brotli: number }> {
  const rows = filesUnder(scratch)
    .filter((file) => file.endsWith('.js'))
    .map((file) => {
      const content = readFileSync(join(scratch, file));
      const integrity = `sha384-${createHash('sha384').update(content).digest('base64')}`;
      return [file, { integrity, bytes: content.length, brotli: brotliBytes(content) }] as const;
    });
  const table = Object.fromEntries(rows);
  writeFileSync(join(scratch, 'integrity.json'), JSON.stringify(table, null, 2) + '\n');
  return table;
}

/** The version stands in the source too, so that the unbundled modules know it without a build step of their own. */
function checkVersion(): void {
  const text = readFileSync(join(root, 'src', 'version.ts'), 'utf8');
  const { version } = readPackage(root);
  if (!text.includes(`'${version}'`)) throw new Error(`src/version.ts is not ${version}, the version in package.json`);
}

/** Refuses a build whose entries in package.json lead nowhere. */
function checkEntries(): void {
  const targets = Object.values(readPackage(root).exports).flatMap((entry) =>
    typeof entry === 'string' ? [entry] : [entry.types, entry.default],
  );
  for (const target of targets) {
    if (!target.startsWith('./dist/') || target.includes('*')) continue;
    if (!existsSync(join(scratch, target.slice('./dist/'.length))))
      throw new Error(`package.json names ${target}, which was not built`);
  }
}

/** Refuses a build with advice that nobody stands for. */
function checkProvenance(): void {
  const problems = provenanceProblems();
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

/** Copies what changed and removes what is no longer built. */
function publish(): void {
  const made = filesUnder(scratch);
  for (const file of filesUnder(dist)) if (!made.includes(file)) rmSync(join(dist, file));
  for (const file of made) {
    const content = readFileSync(join(scratch, file));
    const target = join(dist, file);
    if (existsSync(target) && readFileSync(target).equals(content)) continue;
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  for (const folder of readdirSync(dist, { recursive: true }) as string[]) {
    const path = join(dist, folder);
    if (existsSync(path) && statSync(path).isDirectory() && filesUnder(path).length === 0)
      rmSync(path, { recursive: true });
  }
}

/** Builds dist/ and throws when something is missing or too big. */
export async function buildDist(): Promise<void> {
  rmSync(scratch, { recursive: true, force: true });
  try {
    checkVersion();
    checkProvenance();
    const bundled = await bundle();
    modules();
    const data = { ...jsonSchemas(), ...(await manifestFiles()) };
    for (const [name, text] of Object.entries(data)) writeFileSync(join(scratch, name), text);
    licences(bundled);
    const sizes = hashes();
    checkEntries();
    const { bytes, brotli } = sizes['spasm-advisor.min.js']!;
    console.log(`dist/spasm-advisor.min.js: ${bytes} bytes, ${brotli} with brotli (budget ${BUDGET})`);
    publish();
    // Written all the same, so that one can look at it: `npm run bench` says what weighs what.
    if (brotli > BUDGET) throw new Error(`spasm-advisor.min.js is ${brotli - BUDGET} bytes over its budget`);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await buildDist().catch((error: unknown) => {
    // The compilers have said what is wrong; a stack of this script would hide it.
    console.error(`The build failed: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  });
}

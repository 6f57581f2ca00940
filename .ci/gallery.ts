/** What the foreign pages of demo/gallery/ need beside the files of this repository: other people's libraries. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const script = join(root, 'dist', 'spasm-advisor.min.js');

/** Packages whose files a page may load as they are, from `/vendor/<package>/...`. */
const VENDORS = [
  '@hotwired/turbo',
  '@lit/reactive-element',
  'bootstrap',
  'jquery',
  'lit',
  'lit-element',
  'lit-html',
  'vue',
];

/** A page made with a framework is source that has to be compiled first: `/bundled/react.js` and so on. */
const FRAMEWORKS: Record<string, string> = {
  '/bundled/react.js': 'react.js',
  '/bundled/svelte.js': 'svelte.js',
  '/bundled/vue.js': 'vue.js',
};

const made = new Map<string, Promise<string>>();

/** Compiled once for each time this program runs. */
async function bundle(entry: string): Promise<string> {
  const [{ build }, { compile }] = await Promise.all([import('vite'), import('svelte/compiler')]);
  const output = await build({
    root,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'svelte',
        transform: (code, id) =>
          id.endsWith('.svelte') ? compile(code, { filename: id, generate: 'client' }).js.code : null,
      },
    ],
    build: {
      write: false,
      lib: { entry: join(root, 'demo', 'gallery', 'frameworks', entry), formats: ['iife'], name: 'page' },
    },
  });
  const [first] = Array.isArray(output) ? output : [output];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error(`${entry} was not bundled`);
  return chunk.code;
}

async function tailwind(): Promise<string> {
  const { compile } = await import('tailwindcss');
  const folder = join(createRequire(import.meta.url).resolve('tailwindcss/package.json'), '..');
  const wanted = '@layer theme, base; @import "theme.css" layer(theme); @import "preflight.css" layer(base);';
  const compiled = await compile(wanted, {
    base: folder,
    loadStylesheet: async (id, base) => ({ path: id, base, content: readFileSync(join(folder, id), 'utf8') }),
  });
  return compiled.build([]);
}

/** The script-tag file as a later release would be: the same code, another version. */
function otherVersion(): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return readFileSync(script, 'utf8').replaceAll(version, '99.0.0');
}

/** The text behind an address of the gallery that is no file of demo/ or dist/; undefined for any other address. */
export async function galleryText(pathname: string): Promise<string | undefined> {
  if (pathname === '/other-version/spasm-advisor.min.js') return otherVersion();
  const make = pathname === '/bundled/tailwind.css' ? tailwind : FRAMEWORKS[pathname];
  if (make) {
    const text = made.get(pathname) ?? (typeof make === 'string' ? bundle(make) : make());
    made.set(pathname, text);
    return text;
  }
  const [, name] = /^\/vendor\/((?:@[^/]+\/)?[^/]+)\//.exec(pathname) ?? [];
  if (!name || !VENDORS.includes(name)) return undefined;
  const folder = join(root, 'node_modules', name);
  const file = resolve(join(root, 'node_modules'), decodeURIComponent(pathname.slice('/vendor/'.length)));
  const isInside = file.startsWith(folder + sep) && existsSync(file) && statSync(file).isFile();
  return isInside ? readFileSync(file, 'utf8') : undefined;
}

/** A page may name the hash of the script as `{integrity}`: it changes with every build. */
export function withIntegrity(html: string): string {
  if (!html.includes('{integrity}') || !existsSync(script)) return html;
  const hash = createHash('sha384').update(readFileSync(script)).digest('base64');
  return html.replaceAll('{integrity}', `sha384-${hash}`);
}

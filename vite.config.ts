import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, runnerImport, type Plugin } from 'vite';
import { leanLearn, leanPack, leanSource, learnSource } from './.ci/lean-content.js';
import type * as hashModule from './src/content/hash.js';
import type * as learnModule from './src/content/learn.js';
import type * as packModule from './src/content/pack.js';

const root = fileURLToPath(new URL('.', import.meta.url));
const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as { version: string };

/**
 * Runs before anything else of the file, so before a second copy of Lit could ask for a second Trusted Types policy
 * of the same name (which throws under `trusted-types lit-html`). The first copy of the element on a page wins.
 */
const guard =
  // Inside the function: sites that join scripts into one would else make all of them strict.
  '"use strict";' +
  'var first=customElements.get("spasm-advisor"),told=Symbol.for("spasm-advisor told");' +
  'if(first){' +
  'if(!first[told]){' +
  'Object.defineProperty(first,told,{value:true});' +
  `console.warn("spasm-advisor "+(first.version||"of another version")+" is on this page already; ${version} was not started.")` +
  '}return}';

const banner =
  `/*! spasm-advisor ${version} | MIT` +
  ' | includes Lit, (c) Google LLC, BSD-3-Clause: see THIRD-PARTY.txt */' +
  // The script before may end without a semicolon once a site has joined them.
  '\n;';

/** What the styles say to people who read them is not for the wire: comments and indentation go. */
const terseStyles: Plugin = {
  name: 'terse-styles',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('.styles.ts')) return null;
    return code.replace(/css`[^`]*`/g, (styles) =>
      styles
        .replace(/\/\*[^]*?\*\//g, '')
        .replace(/\s+/g, ' ')
        .replace(/ ?([{};,]) ?/g, '$1')
        .replace(/: /g, ':')
        .replace(/ > /g, '>')
        .replace(/;}/g, '}')
        .replace(/([ ,(:])0\./g, '$1.'),
    );
  },
};

const block = '(?:p|ul|ol|li|div|section|article|details|summary|fieldset|legend|h[1-6]|blockquote|footer)';
const afterBlock = new RegExp(`(</${block}>|<${block}(?: [a-z-]+="[^"$]*")*>) (?=[<$\`])`, 'g');
const beforeBlock = new RegExp(`([>}\`]) (?=</?${block}[ >])`, 'g');

/**
 * Nor is the indentation of the templates: a line that begins with two spaces or more stands in markup, never in words.
 * The room at the edge of a block shows nowhere, and each would be a node to make, a thousand of them in a plan.
 */
const terseTemplates: Plugin = {
  name: 'terse-templates',
  generateBundle(_options, bundle) {
    for (const part of Object.values(bundle)) {
      if (part.type === 'chunk') {
        part.code = part.code
          .replace(/\n {2,}/g, ' ')
          .replace(afterBlock, '$1')
          .replace(beforeBlock, '$1');
      }
    }
  },
};

type Content = typeof packModule & typeof hashModule & typeof learnModule;

/** The built-in content by columns and without what is for reviewers. The fingerprints are those of the whole content. */
const leanContent: Plugin = {
  name: 'lean-content',
  enforce: 'pre',
  async load(id) {
    const [, name] = /\/src\/content\/(pack|hash|learn)\.ts$/.exec(id) ?? [];
    if (!name) return null;
    const load = async (file: string) => (await runnerImport<Content>(file, { configFile: false, root })).module;
    const { pack } = await load(`${root}src/content/pack.ts`);
    if (name === 'hash') {
      const { contentHash, rulesHash } = await load(id);
      const [content, rules] = [contentHash(pack), rulesHash(pack)];
      return (
        'export const inOtherWords = (pack, words) => ({ ...pack, ...words });' +
        `export const contentHash = ({ clinic }) => clinic ? clinic.content : '${content}';` +
        `export const rulesHash = ({ clinic }) => clinic ? clinic.rules : '${rules}';`
      );
    }
    const { learn } = await load(`${root}src/content/learn.ts`);
    const lean = leanPack(pack, learn);
    const tables = `${root}.ci/content-tables.ts`;
    if (name === 'pack') return leanSource(lean, tables);
    return learnSource(leanLearn(learn), lean, tables, `${root}src/content/pack.ts`);
  },
};

/** The script-tag file: everything in one, as classic and as module script, no global. */
export default defineConfig({
  logLevel: 'warn',
  publicDir: false,
  plugins: [leanContent, terseStyles, terseTemplates],
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    // Chrome and Edge 111, Firefox 115, Safari 16.4: what the README promises.
    target: ['chrome111', 'edge111', 'firefox115', 'safari16.4'],
    // Slower than the built-in minifier and about one kilobyte smaller on the wire, which every visitor would pay.
    minify: 'terser',
    terserOptions: {
      ecma: 2020,
      compress: { passes: 3, unsafe_arrows: true, pure_getters: true },
      format: {
        comments: /^!/,
        // A page in another encoding would garble every dash and quote.
        ascii_only: true,
      },
    },
    // The build writes into a scratch folder and copies; see .ci/build.ts.
    emptyOutDir: true,
    reportCompressedSize: false,
    lib: { entry: 'src/define.ts', formats: ['iife'], name: 'spasmAdvisor', fileName: () => 'spasm-advisor.min.js' },
    rolldownOptions: { output: { strict: false, codeSplitting: false, intro: guard, postBanner: banner } },
  },
});

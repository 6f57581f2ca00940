/** What other tools read: the manifest, the data for editors, the tables of the README, the types. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import {
  elementOf,
  manifestFiles,
  manifestOf,
  tables,
  undescribed,
  withTables,
  type Manifest,
} from '../../.ci/manifest.js';
import { attributeNames } from '../../src/config/schema.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const packageJson = JSON.parse(read('package.json')) as Record<string, unknown>;
/** Runs a tool of node_modules and gives back what it says when it is not content. */
const complaint = (file: string, ...args: string[]): string => {
  const tool = createRequire(import.meta.url).resolve(file);
  const { status, stdout, stderr } = spawnSync(process.execPath, [tool, ...args], { cwd: root, encoding: 'utf8' });
  return status === 0 ? '' : stdout + stderr;
};

/** The parts that the README promises, in its order. */
const PARTS = (
  'screen heading progress question hint answer answer-input details button button-primary button-link care-card ' +
  'care-card-heading safety-net plan phase activity activity-heading timer illustration ask-first excluded source library ' +
  'contact-form field error-summary error message launcher dialog footer'
).split(' ');

describe('The public interface', function () {
  this.timeout(120_000);
  let manifest: Manifest;
  let element: ReturnType<typeof elementOf>;
  const names = (rows: { name: string }[] | undefined) => rows!.map(({ name }) => name);
  before(async () => {
    manifest = await manifestOf();
    element = elementOf(manifest);
  });

  it('is described: every attribute, event, method, slot, part, state and custom property', () => {
    expect(undescribed(element)).to.deep.equal([]);
  });

  it('is what the manifest says', () => {
    expect(names(element.attributes)).to.deep.equal(attributeNames);
    expect(names(element.events)).to.deep.equal(['contact-request', 'triage-step', 'config-issue', 'advisor-error']);
    expect(names(element.slots)).to.include.members(['', 'logo', 'intro', 'disclaimer', 'footer']);
    expect(names(element.cssParts)).to.deep.equal(PARTS);
    expect(names(element.cssStates)).to.have.members(['error', 'sending']);
    const members = names(element.members);
    expect(members).to.include.members(['start', 'reset', 'focus', 'pendingRequest', 'configIssues', 'version']);
    // Answers, outcome and plan are not readable from the page.
    expect(members.filter((name) => /response|answer|screen|outcome|plan|render|update/i.test(name))).to.deep.equal([]);
    expect(element.tagName).to.equal('spasm-advisor');
    expect(read(packageJson['customElements'] as string)).to.equal(JSON.stringify(manifest, null, 2) + '\n');
  });

  it('names a custom property in the styles for each one that is documented, and documents each one named', () => {
    const sheets = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.styles.ts'),
    );
    expect(sheets.length).to.be.greaterThan(10);
    const code = sheets.map((path) => read(join('src', path)).replace(/\/\*\*[^]*?\*\//g, '')).join('\n');
    const used = [...new Set([...code.matchAll(/var\((--spasm-[\w-]+)/g)].map(([, name]) => name!))];
    expect(used.sort()).to.deep.equal(names(element.cssProperties).sort());
  });

  it('is the same in dist/ as in the source', async () => {
    for (const [name, text] of Object.entries(await manifestFiles())) expect(read(`dist/${name}`), name).to.equal(text);
  });

  it('is the same in the tables of the README (npm run tables writes them)', () => {
    const readme = read('README.md');
    expect(withTables(readme, tables(element))).to.equal(readme);
  });

  it('completes in VS Code: each attribute with its values, each custom property, each part', () => {
    const html = JSON.parse(read('dist/vscode.html-custom-data.json')) as {
      tags: { name: string; attributes: { name: string; values?: { name: string }[] }[] }[];
    };
    const [tag] = html.tags;
    expect(tag!.name).to.equal('spasm-advisor');
    expect(names(tag!.attributes)).to.deep.equal(attributeNames);
    expect(names(tag!.attributes.find(({ name }) => name === 'theme')!.values)).to.deep.equal([
      'auto',
      'light',
      'dark',
    ]);
    const css = JSON.parse(read('dist/vscode.css-custom-data.json')) as Record<'properties' | 'pseudoElements', []>;
    expect(css.properties).to.have.length(element.cssProperties!.length);
    expect(css.pseudoElements).to.have.length(PARTS.length);
  });

  it('types the tag, its listeners and its attributes for TypeScript, React 19, Vue and Svelte', () => {
    expect(complaint('typescript/bin/tsc', '-p', 'test/types', '--noEmit')).to.equal('');
  });

  it('types every attribute for the frameworks', () => {
    const source = read('src/types/attributes.ts').split('interface SpasmAdvisorListeners')[0]!;
    const typed = [...source.matchAll(/^ {2}'?([\w-]+)'?\?:/gm)].map(([, name]) => name!);
    expect(typed).to.deep.equal(attributeNames);
  });

  it('resolves for every kind of TypeScript project with ES modules (attw)', () => {
    const args = ['--pack', '.', '--profile', 'esm-only', '--no-color', '--no-emoji'];
    const isPlain = (name: string) => name.endsWith('.json') || name.includes('*');
    const plain = Object.keys(packageJson['exports'] as object).filter(isPlain);
    const cli = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
    expect(complaint(cli, ...args, '--exclude-entrypoints', ...plain)).to.equal('');
  });

  it('is packed as publint wants it, strictly', async () => {
    const { messages, pkg } = await publint({ pkgDir: root, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg!))).to.deep.equal([]);
  });
});

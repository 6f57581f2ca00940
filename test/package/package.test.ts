import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root));
const json = (path: string) => JSON.parse(read(path).toString('utf8')) as Record<string, never>;
/** Runs a module in a Node of its own, in the package's folder, and gives back what it printed. */
const node = (source: string) =>
  execFileSync(process.execPath, ['--input-type=module', '--eval', source], {
    cwd: fileURLToPath(root),
    encoding: 'utf8',
  });

describe('The package', () => {
  for (const entry of Object.keys(json('package.json')['exports']!).filter(
    // The typings of frameworks are types alone.
    (name) => !name.includes('.min.') && !name.endsWith('.json') && !name.includes('*') && !name.includes('/types/'),
  )) {
    const name = entry.replace(/^\./, 'spasm-advisor');
    it(`lets Node import ${name}, which does no harm`, () => {
      expect(node(`const m = await import('${name}'); console.log(Object.keys(m).length > 0);`)).to.equal('true\n');
    });
  }

  it('hands out the headless engine without touching a DOM', () => {
    const names = node(
      "console.log(Object.keys(await import('spasm-advisor/triage')).sort().join(' '), typeof customElements)",
    );
    expect(names.trim().split(' ')).to.include.members([
      'answer',
      'assess',
      'emptyResponse',
      'pack',
      'paths',
      'planFor',
      'ResponseError',
    ]);
    expect(names).to.match(/undefined\n$/);
  });

  it('says for every script of dist/ what it hashes to and how big it is', () => {
    const table = json('dist/integrity.json') as unknown as Record<string, { integrity: string; bytes: number }>;
    const files = (readdirSync(new URL('dist', root), { recursive: true }) as string[]).filter((file) =>
      file.endsWith('.js'),
    );
    expect(Object.keys(table).sort()).to.deep.equal(files.map((file) => file.replaceAll('\\', '/')).sort());
    for (const [file, { integrity, bytes }] of Object.entries(table)) {
      const content = read(`dist/${file}`);
      expect(`sha384-${createHash('sha384').update(content).digest('base64')}`, file).to.equal(integrity);
      expect(content.length, file).to.equal(bytes);
    }
  });

  it('names its version and its licences in the script-tag file', () => {
    const first = read('dist/spasm-advisor.min.js').toString('utf8').split('\n')[0];
    expect(first).to.contain(`spasm-advisor ${String(json('package.json')['version'])} | MIT`);
    expect(read('dist/THIRD-PARTY.txt').toString('utf8')).to.contain('BSD 3-Clause License');
  });

  it('keeps Node, storage, history and string-made HTML out of the script-tag file', () => {
    const code = read('dist/spasm-advisor.min.js').toString('utf8');
    for (const word of [
      'process.',
      'localStorage',
      'sessionStorage',
      'indexedDB',
      'document.cookie',
      'history.',
      'document.title',
      'import(',
      'sourceMappingURL',
    ]) {
      expect(code.includes(word), word).to.equal(false);
    }
  });
});

import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { build, type Rolldown } from 'vite';
import { leanPack, leanSource } from '../../.ci/lean-content.js';
import { pack } from '../../src/content/pack.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The content as it stands in the script-tag file: made by the same build. */
async function builtPack(): Promise<typeof pack> {
  const made = (await build({
    root,
    configFile: `${root}vite.config.ts`,
    build: {
      write: false,
      minify: false,
      lib: { entry: 'src/content/pack.ts', formats: ['es'] },
      rolldownOptions: { output: { intro: '' } },
    },
  })) as Rolldown.RolldownOutput[];
  // Formats add up with those of the configuration; a module is the one that hands something out.
  const code = made.map(({ output: [chunk] }) => chunk.code).find((text) => /^export /m.test(text))!;
  return ((await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { pack: typeof pack }).pack;
}

describe('the content in the script-tag file', () => {
  let built: typeof pack;
  before(async () => {
    built = await builtPack();
  });

  it('is the lean content, value for value', () => {
    expect(built).to.deep.equal(leanPack(pack));
  });

  for (const part of ['text', 'remedies', 'modifiers', 'planLimits'] as const) {
    it(`holds all of ${part}`, () => expect(built[part]).to.deep.equal(pack[part]));
  }

  for (const part of ['questionnaire', 'redFlags', 'dispositions', 'addOns', 'guards'] as const) {
    it(`holds all of ${part} but who says so`, () => {
      const without: unknown = JSON.parse(
        JSON.stringify(pack[part], (key, value: unknown) => (key === 'accordingTo' ? undefined : value)),
      );
      expect(built[part]).to.deep.equal(without);
    });
  }

  it('keeps the order of texts', () => {
    expect(JSON.stringify(Object.entries(built.text.remedies).map(([id, { chips }]) => [id, chips]))).to.equal(
      JSON.stringify(Object.entries(pack.text.remedies).map(([id, { chips }]) => [id, chips])),
    );
  });

  it('names the sources of every remedy and modifier', () => {
    const known = built.sources.map(({ id }) => id);
    expect(known).to.include.members([...built.remedies, ...built.modifiers].flatMap((row) => row.accordingTo));
  });

  it('is not built when a row names a source that nobody knows', () => {
    const rows = pack.remedies.map((remedy) => ({ ...remedy, accordingTo: ['nobody'] }));
    expect(() => leanSource({ ...leanPack(pack), remedies: rows }, 'tables')).to.throw('nobody');
  });
});

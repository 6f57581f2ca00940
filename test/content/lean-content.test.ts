import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { build, type Rolldown } from 'vite';
import { leanLearn, leanPack, leanSource } from '../../.ci/lean-content.js';
import { withClinicPack } from '../../src/content/clinic.js';
import { contentHash, rulesHash } from '../../src/content/hash.js';
import type * as hashModule from '../../src/content/hash.js';
import { learn } from '../../src/content/learn.js';
import type * as learnModule from '../../src/content/learn.js';
import { pack } from '../../src/content/pack.js';
import type * as packModule from '../../src/content/pack.js';
import { languageOf, type Language, type LocalePack } from '../../src/i18n/locale-pack.js';
import { en } from '../../src/i18n/locales/en.js';
import { example } from './clinic-packs.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The content as it stands in the script-tag file: made by the same build. */
async function builtContent<T>(name: 'pack' | 'learn' | 'hash'): Promise<T> {
  const made = (await build({
    root,
    configFile: `${root}vite.config.ts`,
    build: {
      write: false,
      minify: false,
      lib: { entry: `src/content/${name}.ts`, formats: ['es'] },
      rolldownOptions: { output: { intro: '' } },
    },
  })) as Rolldown.RolldownOutput[];
  // Formats add up with those of the configuration; a module is the one that hands something out.
  const code = made.map(({ output: [chunk] }) => chunk.code).find((text) => /^export /m.test(text))!;
  return (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as T;
}

describe('the content in the script-tag file', () => {
  let built: typeof pack;
  let builtLearn: typeof learn;
  let builtHash: typeof hashModule;
  before(async () => {
    built = (await builtContent<typeof packModule>('pack')).pack;
    builtLearn = (await builtContent<typeof learnModule>('learn')).learn;
    builtHash = await builtContent('hash');
  });

  it('is the lean content, value for value', () => {
    expect(built).to.deep.equal(leanPack(pack, learn));
    expect(builtLearn).to.deep.equal(JSON.parse(JSON.stringify(leanLearn(learn))));
  });

  for (const part of ['text', 'remedies', 'modifiers', 'planLimits', 'redFlags', 'dispositions'] as const) {
    it(`holds all of ${part}`, () => expect(built[part]).to.deep.equal(pack[part]));
  }

  for (const part of ['questionnaire', 'addOns', 'guards'] as const) {
    it(`holds all of ${part} but who says so`, () => {
      const without: unknown = JSON.parse(
        JSON.stringify(pack[part], (key, value: unknown) => (key === 'accordingTo' ? undefined : value)),
      );
      expect(built[part]).to.deep.equal(without);
    });
  }

  it('has the fingerprints of the whole content: in every language, and with what a clinic adds', () => {
    const sources = { [pack.sources[0]!.id]: 'Ein anderer Titel' };
    const text = { ...pack.text, safetyNet: pack.text.safetyNet.map((sentence) => `${sentence} So!`) };
    const given: object = {
      lang: 'de',
      dir: 'ltr',
      contentVersion: pack.version,
      ui: en,
      text,
      names: {},
      learn,
      sources,
    };
    const german = (languageOf(given as LocalePack, { locale: en, pack, learn }) as Language).pack;
    expect([german.lang, german.text.safetyNet]).to.deep.equal(['de', text.safetyNet]);
    for (const each of [pack, german, withClinicPack(pack, example), withClinicPack(german, example)]) {
      expect(builtHash.contentHash(each), each.lang).to.equal(contentHash(each));
      expect(builtHash.rulesHash(each), each.lang).to.equal(rulesHash(each));
    }
    const other = { ...pack, version: '0.0.1' };
    expect(contentHash(other)).not.to.equal(contentHash(pack));
  });

  it('keeps the order of texts', () => {
    expect(JSON.stringify(Object.entries(built.text.remedies).map(([id, { chips }]) => [id, chips]))).to.equal(
      JSON.stringify(Object.entries(pack.text.remedies).map(([id, { chips }]) => [id, chips])),
    );
  });

  it('names the sources of everything shown, each as a whole', () => {
    const known = built.sources.map(({ id }) => id);
    const { remedies, modifiers, planLimits, redFlags, dispositions } = built;
    const blocks = builtLearn.topics.flatMap((topic) => topic.blocks);
    const rows = [
      ...[remedies, modifiers, planLimits, redFlags, dispositions].flat(),
      ...blocks.flatMap((block) => (block.kind === 'paragraph' ? [block] : block.items)),
    ];
    expect(rows.filter(({ accordingTo }) => accordingTo.length === 0)).to.deep.equal([]);
    expect(known).to.include.members(rows.flatMap((row) => row.accordingTo));
    expect(built.sources).to.deep.equal(pack.sources.filter(({ id }) => known.includes(id)));
  });

  it('holds every word of the library under its own id, and of a disagreement the one sentence for visitors', () => {
    expect([builtLearn.text, builtLearn.notes]).to.deep.equal([learn.text, learn.notes]);
    const shown = learn.conflicts.filter(({ shownAt }) => shownAt).map(({ id }) => id);
    expect(builtLearn.conflicts.map(({ id }) => id)).to.deep.equal(shown);
    expect(builtLearn.conflicts.flatMap(({ views, follows }) => [...views, ...follows])).to.deep.equal([]);
  });

  it('is not built when a row names a source that nobody knows', () => {
    const rows = pack.remedies.map((remedy) => ({ ...remedy, accordingTo: ['nobody'] }));
    expect(() => leanSource({ ...leanPack(pack, learn), remedies: rows }, 'tables')).to.throw('nobody');
  });
});

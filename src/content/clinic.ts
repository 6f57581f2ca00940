import { fingerprint } from './fingerprint.js';
import { contentHash, rulesHash } from './hash.js';
import { loadPack, reworded } from './load.js';
import type { ClinicPack } from './clinic-pack.schema.js';
import type { ContentPack, ContentText, Remedy, Source } from './schema.js';

/** Sources have names of their own, so that a clinic's never stands for a built-in one. */
const own = (id: string): string => `own-${id}`;
const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

/**
 * The built-in content with a clinic's own. It only ever adds: rules to the rules, signs to a page, reasons to a remedy. So no
 * answers lead to a lower level than before, a further sign never lowers one, and nothing that was left out comes back. Where
 * to go in an emergency can differ: a visit ends with the first, so a rule that sends to a department from an early page can
 * come before one of a later page that would call an ambulance, as among the built-in rules.
 */
function merged(builtIn: ContentPack, clinic: ClinicPack): ContentPack {
  const { texts = {}, sources = [], remedies = [], signs = [], rules = [], blocks = [] } = clinic;
  const named = <R extends { accordingTo: string[] }>(row: R): R => ({ ...row, accordingTo: row.accordingTo.map(own) });
  const keyed = <R, W>(rows: R[], entry: (row: R) => readonly [string, W]) => Object.fromEntries(rows.map(entry));
  const added = remedies.map(({ id, kind, phase, grade, block = [], ask = [], accordingTo }, index): Remedy => {
    // As careful as the built-in remedies of its kind, all taken together.
    const alike = builtIn.remedies.filter((remedy) => remedy.kind === kind);
    const blockOfKind = alike.flatMap((remedy) => remedy.block);
    const first = <K extends 'topic' | 'limit' | 'sedating'>(key: K) => alike.find((remedy) => remedy[key])?.[key];
    return {
      ...named({ id, kind, phase, grade, block, accordingTo }),
      rank: 1000 + index,
      topic: first('topic'),
      limit: first('limit'),
      sedating: first('sedating'),
      ask: [...ask, ...blockOfKind, ...alike.flatMap((remedy) => remedy.ask)],
      blockOfKind,
      guards: alike.flatMap(({ guards = [], lockAway }) => (lockAway ? [...guards, 'lock-away'] : guards)),
    };
  });
  const also = (id: string, effect: 'block' | 'ask') =>
    blocks.filter((block) => block.effect === effect && block.remedies.includes(id)).map((block) => block.id);
  const { texts: _words, ...decisive } = clinic;
  return {
    ...builtIn,
    version: `${builtIn.version}+clinic`,
    clinic: {
      content: `${contentHash(builtIn)}-${fingerprint(JSON.stringify(clinic))}`,
      rules: fingerprint(rulesHash(builtIn) + JSON.stringify(decisive)),
    },
    sources: [
      ...builtIn.sources,
      ...sources.map((row): Source => ({ ...row, id: own(row.id), kind: 'clinic-page', checked: 'general-knowledge' })),
    ],
    questionnaire: builtIn.questionnaire.map((item) => {
      if (item.linkId !== 'q6-risk') return item;
      const end = item.answerOption.findIndex(({ code, exclusive }) => exclusive || code.startsWith('unsure-'));
      const answerOption = [...item.answerOption];
      answerOption.splice(end, 0, ...signs.map(({ code, accordingTo }) => named({ code, accordingTo })));
      return { ...item, answerOption };
    }),
    redFlags: [...builtIn.redFlags, ...rules.map(named)],
    modifiers: [...builtIn.modifiers, ...blocks.map(({ id, when, accordingTo }) => named({ id, when, accordingTo }))],
    remedies: [...builtIn.remedies, ...added].map((remedy) => ({
      ...remedy,
      block: unique([...remedy.block, ...also(remedy.id, 'block')]),
      ask: unique([...remedy.ask, ...also(remedy.id, 'ask')]),
    })),
    text: reworded(reworded(builtIn.text, texts), {
      answers: keyed(signs, ({ code, accordingTo: _, ...words }) => [code, words]),
      modifiers: keyed(blocks, ({ id, reason }) => [id, reason]),
      remedies: keyed(remedies, ({ id, name, summary, steps, safety, evidence }) => [
        id,
        { name, summary, steps, safety, evidence },
      ]),
    }) as ContentText,
  };
}

/**
 * The built-in content with a clinic's own.
 * @param input whatever the page gave
 * @throws ContentError that names the first places at fault
 */
export function withClinicPack(builtIn: ContentPack, input: unknown): ContentPack {
  return merged(builtIn, loadPack(builtIn, input));
}

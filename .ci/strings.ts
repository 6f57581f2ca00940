/** Every sentence and label that anybody reads, each with where it stands, who reads it and the numbers it takes. */
import { neutralRegion, type Region } from '../src/config/regions.js';
import { resolveConfig } from '../src/config/resolve.js';
import { conflicts } from '../src/content/conflicts.js';
import { learn } from '../src/content/learn.js';
import { library } from '../src/content/library/index.js';
import { pack } from '../src/content/pack.js';
import type { Quantity } from '../src/content/schema.js';
import { conflictNotes, conflicts as conflictTexts } from '../src/content/text/en/conflicts.js';
import { library as libraryText } from '../src/content/text/en/library.js';
import { rules } from '../src/content/text/en/rules.js';
import { checkedWords, sourceKinds } from '../src/content/text/en/sources.js';
import { fill, type Words } from '../src/i18n/fill.js';
import { en } from '../src/i18n/locales/en.js';
import { quantityWords } from '../src/i18n/quantity.js';
import { quantityFormat, regionWords, type ViewContext } from '../src/view/context.js';

/** A number to call is dialled, not read. */
const PHONE: Words = { emergency: 'this number', number: 'this number' };
const SPOKEN: Readonly<Record<string, string>> = { celsius: 'degree' };

type Numbers = Readonly<Record<string, Quantity>>;

/** Who must understand it: anybody in danger, a visitor, or only the clinician who reviews the content. */
export type Reader = 'safety' | 'visitor' | 'reviewer';

export interface ContentString {
  /** Where it stands, such as `answers.now-chest.label`. */
  readonly path: string;
  readonly reader: Reader;
  /** A file of clinical sentences, or the interface. */
  readonly place: 'content' | 'interface';
  /** With its `{placeholders}`. */
  readonly text: string;
  readonly numbers?: Numbers | undefined;
}

/** The screen of a clinic that set nothing, in a region. */
export const contextFor = (region: Region = neutralRegion): ViewContext => ({
  pack,
  config: resolveConfig({}, { baseUrl: 'https://clinic.example/' }).config,
  region,
  locale: en,
  widgetVersion: '',
  learn,
  pictures: {},
  now: 0,
});

type Tree = string | readonly Tree[] | { readonly [key: string]: Tree | undefined } | undefined;

function leaves(path: string, tree: Tree): [string, string][] {
  if (tree === undefined) return [];
  if (typeof tree === 'string') return [[path, tree]];
  return Object.entries(tree).flatMap(([key, branch]) => leaves(`${path}.${key}`, branch as Tree));
}

const content = (path: string, reader: Reader, tree: Tree, numbers?: Numbers): ContentString[] =>
  leaves(path, tree).map(([where, text]) => ({ path: where, reader, place: 'content', text, numbers }));

const numbersOf = (rows: readonly { readonly id: string; readonly numbers?: Numbers | undefined }[], id: string) =>
  rows.find((row) => row.id === id)?.numbers;

const optionNumbers = Object.fromEntries(
  pack.questionnaire.flatMap(({ answerOption }) => answerOption.map(({ code, numbers }) => [code, numbers])),
);
const DAYS: Numbers = { days: { value: 3, unit: 'day' } };

function libraryStrings(): ContentString[] {
  return library.flatMap(({ id, safety, numbers, blocks }) => {
    const reader: Reader = safety ? 'safety' : 'visitor';
    return [
      ...content(`library.${id}`, reader, libraryText.topics[id], numbers),
      ...blocks.flatMap((block) => [
        ...content(`library.${id}.${block.id}`, reader, libraryText.blocks[block.id], numbers),
        ...(block.kind === 'paragraph'
          ? []
          : block.items.flatMap((item) =>
              content(`library.${id}.${item.id}`, reader, libraryText.items[item.id], numbers),
            )),
      ]),
    ];
  });
}

/** Every string of the pack, the disagreements, the library, the reasons of the rules and the interface. */
export function everyString(): ContentString[] {
  const { text } = pack;
  const each = <T>(record: Readonly<Record<string, T>>, row: (id: string, value: T) => ContentString[]) =>
    Object.entries(record).flatMap(([id, value]) => row(id, value));
  return [
    ...content('pages', 'safety', text.pages),
    ...each(text.answers, (id, answer) => content(`answers.${id}`, 'safety', answer, optionNumbers[id])),
    ...each(text.dispositions, (id, disposition) =>
      content(`dispositions.${id}`, 'safety', disposition, { ...DAYS, ...numbersOf(pack.dispositions, id) }),
    ),
    ...content('addOns', 'safety', text.addOns),
    ...content('safetyNet', 'safety', text.safetyNet),
    ...content('modifiers', 'visitor', text.modifiers),
    ...each(text.remedies, (id, { safety, ...rest }) => {
      const numbers = numbersOf(pack.remedies, id);
      return [
        ...content(`remedies.${id}`, 'visitor', rest, numbers),
        ...content(`remedies.${id}.safety`, 'safety', safety, numbers),
      ];
    }),
    ...each(text.guards, (id, guard) => content(`guards.${id}`, 'safety', guard, numbersOf(pack.guards, id))),
    ...content('phases', 'visitor', text.phases),
    ...content('grades', 'visitor', text.grades),
    ...each(conflictTexts, (id, conflict) => content(`conflicts.${id}`, 'visitor', conflict, numbersOf(conflicts, id))),
    ...each(conflictNotes, (id, note) => content(`conflictNotes.${id}`, 'visitor', note, numbersOf(conflicts, id))),
    ...libraryStrings(),
    ...content('sourceKinds', 'visitor', sourceKinds),
    ...content('checkedWords', 'visitor', checkedWords),
    ...content('rules', 'reviewer', rules),
    ...content('sources', 'reviewer', Object.fromEntries(pack.sources.map(({ id, title }) => [id, title]))),
    ...leaves('interface', en as unknown as Tree).map(([path, text]): ContentString => ({
      path,
      reader: 'visitor',
      place: 'interface',
      text,
    })),
  ];
}

/** How often a placeholder is filled with a word or two; the rest stand for one short word. */
const TYPICAL: Words = {
  signs: 'a numb leg',
  reasons: 'you have a fever',
  question: 'how old are you',
  questions: 'how old are you',
  reference: 'ten',
};
const PLACEHOLDER = /\{([A-Za-z][A-Za-z0-9-]*)\}/g;

const regional = new Map<Region, Words>();
/** The words of a region, for a clinic that set nothing. */
function wordsOf(region: Region): Words {
  const words = regional.get(region) ?? regionWords(contextFor(region));
  regional.set(region, words);
  return words;
}

function filled({ text, place }: ContentString, region: Region, own: Words): string {
  const stand =
    place === 'interface'
      ? Object.fromEntries([...text.matchAll(PLACEHOLDER)].map(([, name]) => [name!, TYPICAL[name!] ?? 'it']))
      : {};
  return fill(text, { ...wordsOf(region), signs: TYPICAL['signs']!, ...own, ...stand });
}

/** The sentence as a visitor of that region reads it, numbers and all. */
export const asRead = (string: ContentString, region: Region = neutralRegion): string =>
  filled(string, region, string.numbers ? quantityWords(string.numbers, quantityFormat(contextFor(region))) : {});

/** The sentence with plain words for its numbers, as a formula that counts syllables needs it. */
export function asSpoken(string: ContentString, region: Region = neutralRegion): string {
  const amounts = Object.entries(string.numbers ?? {}).map(([name, { unit }]): [string, string] => [
    name,
    unit === 'time' ? 'two' : `two ${SPOKEN[unit] ?? unit}s`,
  ]);
  return filled(string, region, { ...Object.fromEntries(amounts), ...PHONE });
}

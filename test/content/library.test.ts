import { expect } from 'chai';
import { conflicts } from '../../src/content/conflicts.js';
import { library } from '../../src/content/library/index.js';
import { questionnaire } from '../../src/content/questionnaire.js';
import { remedies } from '../../src/content/remedies/index.js';
import {
  conflictSchema,
  conflictTextSchema,
  libraryTextSchema,
  libraryTopicSchema,
} from '../../src/content/library.schema.js';
import type { Quantity } from '../../src/content/schema.js';
import { sources } from '../../src/content/sources.js';
import { conflictNotes, conflicts as conflictTexts } from '../../src/content/text/en/conflicts.js';
import { library as libraryText } from '../../src/content/text/en/library.js';

const regionWords = ['doctor', 'physio', 'adviceOrDoctor', 'paracetamol', 'emergency', 'emergencyDepartment'];
const sourceIds = sources.map(({ id }) => id);
const remedyIds = remedies.map(({ id }) => id);
const conflictIds = conflicts.map(({ id }) => id);
const codes = questionnaire.flatMap(({ answerOption }) => answerOption.map(({ code }) => code));

const placeholdersOf = (strings: string[]): string[] =>
  strings.flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''));
const expectFilled = (strings: string[], numbers: Record<string, Quantity> | undefined): void => {
  for (const name of placeholdersOf(strings)) expect([...regionWords, ...Object.keys(numbers ?? {})]).to.include(name);
};
const expectPlain = (strings: string[]): void => {
  for (const text of strings) {
    expect(text).to.not.match(/\d|!/);
    expect(text).to.not.match(/\b(cures?|cured|guarantee\w*|diagnos\w*|seizures?|award\w*)\b/i);
  }
};

describe('The disagreements of the sources', () => {
  it('are the fifty-two of the clinical basis, once each', () => {
    expect(conflictIds).to.deep.equal(Array.from({ length: 52 }, (_, i) => `C${String(i + 1).padStart(2, '0')}`));
    expect(Object.keys(conflictTexts)).to.deep.equal(conflictIds);
  });

  for (const conflict of conflicts) {
    const { id, numbers } = conflict;
    it(`${id}: says who holds each view, what we follow and why`, () => {
      conflictSchema.parse(conflict);
      const text = conflictTextSchema.parse(conflictTexts[id]);
      expect(text.views).to.have.length(conflict.views.length);
      const named = [...conflict.views.flatMap(({ accordingTo }) => accordingTo), ...conflict.follows];
      for (const source of named) expect(sourceIds).to.include(source);
      for (const remedy of conflict.remedies ?? []) expect(remedyIds).to.include(remedy);
      for (const sign of conflict.signs ?? []) expect(codes).to.include(sign);
      const strings = [text.topic, ...text.views, text.follow, text.why];
      expectPlain(strings);
      expectFilled(strings, numbers);
      const note = conflictNotes[id];
      const used = placeholdersOf([...strings, note ?? '']);
      for (const name of Object.keys(numbers ?? {})) expect(used).to.include(name);
    });
  }

  it('have one calm sentence for the visitor wherever a visitor meets them, and nowhere else', () => {
    const shown = conflicts.filter(({ shownAt }) => shownAt).map(({ id }) => id);
    expect(Object.keys(conflictNotes)).to.deep.equal(shown);
    expectPlain(Object.values(conflictNotes));
    for (const { id, numbers } of conflicts) expectFilled([conflictNotes[id] ?? ''], numbers);
  });

  it('are shown in the plan beside a remedy', () => {
    for (const { id, shownAt, remedies: touched } of conflicts)
      if (shownAt === 'plan') expect(touched, id).to.not.equal(undefined);
  });
});

describe('The library', () => {
  const blocks = library.flatMap((topic) => topic.blocks.map((block) => ({ topic, block })));
  const items = blocks.flatMap(({ topic, block }) =>
    block.kind === 'paragraph' ? [] : block.items.map((item) => ({ topic, block, item })),
  );

  it('is text and rows for the same ids, each used once', () => {
    for (const topic of library) libraryTopicSchema.parse(topic);
    libraryTextSchema.parse(libraryText);
    expect(Object.keys(libraryText.topics)).to.deep.equal(library.map(({ id }) => id));
    expect(Object.keys(libraryText.blocks)).to.deep.equal(blocks.map(({ block }) => block.id));
    expect(Object.keys(libraryText.items)).to.deep.equal(items.map(({ item }) => item.id));
  });

  it('names a source for every row and every paragraph, and only sources, disagreements and remedies that exist', () => {
    for (const { block } of blocks) {
      if (block.kind !== 'paragraph') continue;
      for (const source of block.accordingTo) expect(sourceIds).to.include(source);
      for (const conflict of block.conflicts ?? []) expect(conflictIds).to.include(conflict);
    }
    for (const { item } of items) {
      for (const source of item.accordingTo) expect(sourceIds).to.include(source);
      for (const conflict of item.conflicts ?? []) expect(conflictIds, item.id).to.include(conflict);
      for (const remedy of item.remedies ?? []) expect(remedyIds, item.id).to.include(remedy);
    }
  });

  it('fills every row of a table, and answers every question', () => {
    for (const { block, item } of items) {
      const cells = libraryText.items[item.id]!;
      if (block.kind === 'table') expect(cells, item.id).to.have.length(libraryText.blocks[block.id]!.columns!.length);
      if (block.kind === 'questions') {
        expect(cells[0], item.id).to.match(/\?$/);
        expect(cells, item.id).to.have.length.above(1);
      }
    }
  });

  it('has words for every paragraph and columns for every table', () => {
    for (const { block } of blocks) {
      const text = libraryText.blocks[block.id]!;
      if (block.kind === 'paragraph') expect(text.sentences, block.id).to.have.length.above(0);
      expect(text.columns !== undefined, block.id).to.equal(block.kind === 'table');
    }
  });

  it('takes each number from its topic, leaves none unused, and promises nothing', () => {
    for (const topic of library) {
      const strings = topic.blocks.flatMap((block) => [
        ...(libraryText.blocks[block.id]?.sentences ?? []),
        libraryText.blocks[block.id]?.heading ?? '',
        ...(block.kind === 'paragraph' ? [] : block.items.flatMap((item) => libraryText.items[item.id] ?? [])),
      ]);
      expectPlain(strings);
      expectFilled(strings, topic.numbers);
      for (const name of Object.keys(topic.numbers ?? {})) expect(placeholdersOf(strings), topic.id).to.include(name);
    }
  });

  it('shows the visitor every disagreement that belongs to the library', () => {
    const named = [
      ...blocks.flatMap(({ block }) => (block.kind === 'paragraph' ? (block.conflicts ?? []) : [])),
      ...items.flatMap(({ item }) => item.conflicts ?? []),
    ];
    for (const { id, shownAt } of conflicts) if (shownAt === 'library') expect(named).to.include(id);
  });
});

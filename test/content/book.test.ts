import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { BOOK, book } from '../../.ci/book.js';
import { knownLimits, openPoints } from '../../.ci/book-words.js';
import { conflicts } from '../../src/content/conflicts.js';
import { contentHash } from '../../src/content/hash.js';
import { library } from '../../src/content/library/index.js';
import { pack } from '../../src/content/pack.js';

const made = book();
const ids = [...made.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]!);

describe('The reviewer’s book', () => {
  it('is the one of this content; after a change run npm run book and read what changed', () => {
    expect(made.split('\n')).to.deep.equal(readFileSync(BOOK, 'utf8').split('\n'));
  });

  it('is the same every time it is written', () => {
    expect(book()).to.equal(made);
  });

  it('has a place for every page, answer, rule, outcome, remedy, caution, guard, disagreement, library page and source', () => {
    const answers = pack.questionnaire.flatMap(({ answerOption }) => answerOption.map(({ code }) => code));
    const named = (kind: string, rows: readonly { readonly id: string }[]) => rows.map(({ id }) => `${kind}-${id}`);
    expect(ids).to.include.members([
      ...pack.questionnaire.map(({ linkId }) => `page-${linkId}`),
      ...answers.map((code) => `answer-${code}`),
      ...named('rule', pack.redFlags),
      ...named('outcome', pack.dispositions),
      ...named('remedy', pack.remedies),
      ...named('caution', pack.modifiers),
      ...named('guard', pack.guards),
      ...named('conflict', conflicts),
      ...named('library', library),
      ...named('source', pack.sources),
    ]);
  });

  it('names every id once, and every link in it leads somewhere', () => {
    expect(new Set(ids).size).to.equal(ids.length);
    const targets = [...made.matchAll(/ href="#([^"]*)"/g)].map((match) => match[1]!);
    expect(targets.filter((target) => !ids.includes(target))).to.deep.equal([]);
  });

  it('begins with what a clinician has to decide and a line to sign, then says what is not asked', () => {
    const order = ['open-points', 'signature', 'limits', 'questions', 'rules', 'outcomes', 'remedies', 'sources'];
    expect(ids.filter((id) => order.includes(id))).to.deep.equal(order);
    expect(openPoints).to.have.length.above(7);
    expect(knownLimits).to.have.length.above(5);
  });

  it('names version and hash of the content', () => {
    expect(made).to.include(`Content ${pack.version}, hash <code>${contentHash(pack)}</code>`);
  });

  it('loads nothing, runs nothing and leaves no placeholder', () => {
    expect(made).to.not.match(/<script|<link|<img|<iframe|\son\w+=|url\(|@import|https?:/i);
    expect(made.replace(/<style>[\s\S]*?<\/style>/, '')).to.not.match(/[{}]|undefined|\[object/);
  });
});

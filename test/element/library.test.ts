import { expect } from '@open-wc/testing';
import { library } from '../../src/content/library/index.js';
import { remedies } from '../../src/content/remedies/index.js';
import { library as text } from '../../src/content/text/en/library.js';
import { conflictNotes } from '../../src/content/text/en/conflicts.js';
import { conflicts } from '../../src/content/conflicts.js';
import { en } from '../../src/i18n/locales/en.js';
import { Robot, type Answers } from './robot.js';

const topics = (robot: Robot) =>
  robot
    .all('[data-topic]')
    .filter(({ hidden }) => !hidden)
    .map(({ dataset }) => dataset['topic']);
const rowsFound = (robot: Robot) =>
  robot.all('[part~="library"] :is(tbody tr, li:not(details li), dl > div)').filter((row) => row.checkVisibility());
const search = (robot: Robot, words: string) => robot.write('library-search', words);
const status = (robot: Robot) => robot.one('[part~="screen"] [role="status"]').textContent!.trim();
const asText = (element: Element) => element.textContent!.replace(/\s+/g, ' ');

async function open(attributes: Readonly<Record<string, string>> = {}): Promise<Robot> {
  const robot = await Robot.open(attributes);
  await robot.press('library');
  return robot;
}

describe('The way to Learn', () => {
  it('leads from the first screen and back to it, with focus on the heading each time', async () => {
    const robot = await Robot.open();
    await robot.press('library');
    expect(robot.at).to.equal('library');
    expect(robot.root.activeElement!.textContent).to.equal(en.learn.heading);
    await robot.press('back');
    expect(robot.at).to.equal('intro');
    expect(robot.root.activeElement!.textContent).to.equal(en.intro.heading);
  });

  it('leads from a plan and back to the same plan, while a timer goes on', async () => {
    const robot = await (await Robot.open()).finish();
    const before = robot.all('[data-remedy]').map(({ dataset }) => `${dataset['remedy']} ${dataset['because'] ?? ''}`);
    await robot.press('timer-start');
    await robot.press('library');
    expect(robot.at).to.equal('library');
    await robot.press('back');
    expect(robot.at).to.equal('result');
    const after = robot.all('[data-remedy]').map(({ dataset }) => `${dataset['remedy']} ${dataset['because'] ?? ''}`);
    expect(after).to.deep.equal(before);
    expect(robot.all('[data-action="timer-pause"]')).to.have.length(1);
  });

  const nowhere: readonly (readonly [string, Answers])[] = [
    ['an emergency', { 'q1-now': ['now-chest'] }],
    ['an urgent outcome', { 'q4-ill': ['pee-blood'] }],
  ];
  for (const [name, answers] of nowhere) {
    it(`is not there on ${name}: that screen is for calling`, async () => {
      const robot = await (await Robot.open()).finish(answers);
      expect(robot.all('[data-action="library"]')).to.deep.equal([]);
    });
  }

  for (const attributes of [{ hide: 'library' }, { 'review-by': '2020-01-31' }]) {
    it(`is not there with ${JSON.stringify(attributes)}, and who is reading is led out`, async () => {
      const robot = await Robot.open(attributes);
      expect(robot.all('[data-action="library"]')).to.deep.equal([]);
      await robot.finish();
      expect(robot.all('[data-action="library"]')).to.deep.equal([]);
      const reader = await open();
      for (const [name, value] of Object.entries(attributes)) reader.element.setAttribute(name, value);
      await reader.element.updateComplete;
      expect(reader.at).to.equal('intro');
    });
  }

  it('goes on to the questions from the first screen, and to the plan from a plan', async () => {
    const robot = await open();
    await robot.press('start');
    expect(robot.at).to.equal('q1-now');
    await robot.finish();
    await robot.press('library');
    expect(robot.all('[data-action="start"]')).to.deep.equal([]);
  });
});

describe('The library', () => {
  it('holds every topic, block and row, none of them missing a word', async () => {
    const robot = await open();
    expect(topics(robot)).to.deep.equal(library.map(({ id }) => id));
    const blocks = library.flatMap((topic) => topic.blocks);
    expect(robot.all('.block')).to.have.length(blocks.length);
    const rows = blocks.flatMap((block) => (block.kind === 'paragraph' ? [] : block.items));
    const inTables = blocks.flatMap((block) => (block.kind === 'table' ? block.items : []));
    expect(robot.all('tbody tr')).to.have.length(inTables.length);
    expect(robot.text).to.not.match(/[{}]|undefined/);
    const shown = asText(robot.one('[part~="library"]'));
    for (const { id } of rows) {
      for (const cell of text.items[id]!) if (!cell.includes('{')) expect(shown).to.contain(cell);
    }
  });

  it('has real tables: a caption, column headings, and a heading in each row', async () => {
    const robot = await open();
    for (const table of robot.all<HTMLTableElement>('table')) {
      expect(asText(table.caption!).trim()).to.not.equal('');
      const columns = [...table.tHead!.rows[0]!.cells];
      for (const cell of columns) expect(cell.scope).to.equal('col');
      for (const row of table.tBodies[0]!.rows) {
        const [first, ...cells] = row.cells;
        expect(first!.scope).to.equal('row');
        expect(cells.slice(0, -1).map(({ dataset }) => dataset['label'])).to.deep.equal(
          columns.slice(1, -1).map(({ textContent }) => textContent),
        );
        expect(row.cells).to.have.length(columns.length);
      }
    }
  });

  it('stays inside a phone of 320 px with everything unfolded', async () => {
    const robot = await open();
    robot.element.style.inlineSize = '320px';
    await robot.unfold();
    const limit = robot.element.getBoundingClientRect().right;
    const out = robot.all('.screen *').filter((each) => each.getBoundingClientRect().right > limit + 0.5);
    expect(out.map(({ outerHTML }) => outerHTML.slice(0, 90))).to.deep.equal([]);
  });

  it('says who says so for every row and every paragraph, after one tap', async () => {
    const robot = await open();
    const blocks = library.flatMap((topic) => topic.blocks);
    const claims = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block] : block.items));
    expect(robot.all('details details [part~="source"]'), 'not before').to.deep.equal([]);
    await robot.unfold('details details');
    expect(robot.all('details details [part~="source"]')).to.have.length(claims.length);
    const summaries = robot.all('details details > summary').map(asText);
    expect(new Set(summaries).size, 'each is told apart').to.equal(summaries.length);
  });

  it('keeps who says so to itself with hide="sources"', async () => {
    const robot = await open({ hide: 'sources' });
    await robot.unfold();
    expect(robot.all('[part~="source"]')).to.deep.equal([]);
    expect(robot.text).to.not.contain(en.plan.sourceHeading);
  });

  it('names remedies with what they are for, and not one step, chip or number of theirs', async () => {
    const robot = await open();
    await robot.unfold();
    const row = robot.all('tr').find((each) => each.textContent!.includes('Painkillers from a shop'))!;
    expect(asText(row)).to.contain('Ibuprofen').and.to.contain('It may ease the pain for a short time.');
    expect(asText(row)).to.contain(en.learn.start);
    expect(robot.text).to.not.match(/\bmg\b|tablets a day/);
    expect(robot.all('[part~="activity"], .chips, .timer')).to.deep.equal([]);
  });

  it('leaves out what the clinic hides, and keeps the facts that hold without it', async () => {
    const hidden = remedies.filter(({ topic }) => topic === 'medicines').length;
    expect(hidden).to.be.above(3);
    const robot = await open({ hide: 'medicines cold lifting' });
    expect(robot.text).to.not.contain('Painkillers from a shop').and.to.not.contain('Cold, in a towel');
    expect(robot.text).to.not.contain('Ibuprofen.');
    expect(robot.text).to.contain('A heavy or jerky lift').and.to.contain('prescribes or refers you');
  });

  it('shows each disagreement that belongs to it once, and none of the plan', async () => {
    const robot = await open();
    const notes = robot.all('[part~="library"] .block p.quiet').map((each) => each.textContent!);
    const mine = conflicts.filter(({ shownAt }) => shownAt === 'library').map(({ id }) => conflictNotes[id]!);
    expect(notes).to.have.length(mine.length);
    const plain = (note: string) => note.split('{')[0]!;
    for (const note of mine)
      expect(
        notes.filter((each) => each.startsWith(plain(note))),
        note,
      ).to.have.length(1);
  });

  it('takes the words and numbers of the region', async () => {
    const robot = await open({ region: 'GB' });
    expect(robot.text).to.contain('none for paracetamol').and.to.contain('call 999');
    robot.element.setAttribute('region', 'US');
    await robot.element.updateComplete;
    expect(robot.text).to.contain('none for acetaminophen').and.to.contain('call 911');
    expect(robot.text).to.contain('20 minutes at most, every 2 hours');
  });
});

describe('The warning signs on the Learn screen', () => {
  it('stand at the top with the number, and one press away from everywhere', async () => {
    const robot = await open();
    const strip = robot.one('[part~="safety-net"]');
    expect(strip.compareDocumentPosition(robot.one('[part~="library"]'))).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(strip.querySelector('[data-action="call"]')!.getAttribute('href')).to.equal('tel:911');
    const bar = robot.one('.signs');
    expect(getComputedStyle(bar).position).to.equal('sticky');
    expect(bar.querySelector('[data-action="call"]')!.getAttribute('href')).to.equal('tel:911');
    await robot.press('signs');
    expect(robot.root.activeElement).to.equal(strip);
  });

  it('begin to stick below the search, so that they never lie over it', async () => {
    const robot = await open();
    const [bar, field] = [robot.one('.signs'), robot.one<HTMLInputElement>('[name="library-search"]')];
    // So that every place in the window can be tried.
    robot.element.style.marginBlockStart = '100vh';
    for (let offset = innerHeight - 10; offset > 0; offset -= 40) {
      scrollTo(0, scrollY + field.getBoundingClientRect().top - offset);
      expect(bar.getBoundingClientRect().top).to.be.at.least(field.getBoundingClientRect().bottom);
    }
    expect(robot.one('[data-topic]').getBoundingClientRect().top).to.be.above(field.getBoundingClientRect().bottom + 8);
  });

  it('stay in sight while the visitor reads', async () => {
    const robot = await open();
    await robot.unfold('[data-topic]');
    robot.one('[data-topic="later"]').scrollIntoView();
    const { bottom, height } = robot.one('.signs').getBoundingClientRect();
    expect(bottom).to.be.closeTo(innerHeight, 1);
    expect(height).to.be.below(80);
  });
});

describe('The search of the library', () => {
  it('finds words in questions, cells, sentences and headings, whatever their case and order', async () => {
    const robot = await open();
    const finds: readonly (readonly [string, string, string])[] = [
      ['a question', 'SCAN need', 'questions'],
      ['a cell', 'acupuncturist', 'professional-care'],
      ['nothing, where no row has all of them', 'keeps coming numb tingly', ''],
      ['a paragraph', 'tightens by itself', 'what-is-a-spasm'],
      ['a title', 'prevent the next one', 'prevention'],
      ['a heading', 'triggers jerky', 'causes'],
      ['the name of a remedy', 'ibuprofen', 'first-days'],
    ];
    for (const [name, words, topic] of finds) {
      await search(robot, words);
      if (topic) expect(topics(robot), name).to.include(topic);
      else expect(topics(robot), name).to.deep.equal([]);
    }
  });

  it('unfolds what it finds, leaves the rest away, and tells the number', async () => {
    const robot = await open();
    await search(robot, 'acupuncturist');
    expect(topics(robot)).to.deep.equal(['professional-care']);
    expect(rowsFound(robot).map((row) => asText(row).includes('Acupuncturist'))).to.deep.equal([true]);
    expect(status(robot)).to.equal('Found: 1');
    await search(robot, '');
    expect(status(robot)).to.equal('');
    expect(topics(robot)).to.have.length(library.length);
    expect(robot.all('[data-topic][open]')).to.deep.equal([]);
  });

  it('unfolds anew with every word typed, and afterwards leaves open what the visitor had open', async () => {
    const robot = await open();
    const unfolded = () => robot.all('[data-topic][open]').map(({ dataset }) => dataset['topic']);
    await robot.unfold('[data-topic="prevention"]');
    await search(robot, 'scan');
    const found = topics(robot);
    expect(found).to.include('questions');
    expect(unfolded()).to.include.members(found);
    robot.one<HTMLDetailsElement>('[data-topic="questions"]').open = false;
    robot.element.requestUpdate();
    await robot.element.updateComplete;
    expect(unfolded(), 'folded by hand').not.to.include('questions');
    await search(robot, 'scan need');
    expect(unfolded()).to.include('questions');
    await search(robot, ' ');
    expect(unfolded()).to.deep.equal(['prevention']);
    await robot.unfold('[data-topic="causes"]');
    robot.element.requestUpdate();
    await robot.element.updateComplete;
    await search(robot, 'scan');
    await search(robot, '');
    expect(unfolded().sort()).to.deep.equal(['causes', 'prevention']);
  });

  it('says what to do when nothing is found, and keeps the warning signs', async () => {
    const robot = await open();
    await search(robot, 'xylophone');
    expect(status(robot)).to.equal(en.learn.nothing);
    expect(topics(robot)).to.deep.equal([]);
    expect(robot.one('[part~="safety-net"]').checkVisibility()).to.equal(true);
  });

  it('shows a disagreement with the first row that is found', async () => {
    const robot = await open();
    const notes = () => robot.all('[part~="library"] .block p.quiet').filter((each) => each.checkVisibility());
    const about = () =>
      notes().filter((note) => asText(note).startsWith('Some pages only say to see someone for numb'));
    const rowOf = (note: Element) => asText(note.closest('li')!);
    await search(robot, 'numb');
    expect(about().map(rowOf).join()).to.match(/^Both legs are numb/);
    await search(robot, 'therapist numb');
    expect(about().map(rowOf).join()).to.match(/^One leg or foot is numb/);
    await search(robot, '');
    expect(new Set(notes().map(asText)).size).to.equal(notes().length);
  });

  for (const action of ['clear', 'back']) {
    it(`forgets the words after "${action}"`, async () => {
      const robot = await open();
      await search(robot, 'cauda');
      await robot.press(action);
      expect(robot.at).to.equal('intro');
      await robot.press('library');
      expect(robot.one<HTMLInputElement>('[name="library-search"]').value).to.equal('');
    });
  }

  it('tells listeners that wait for events to bubble nothing of what is typed', async () => {
    const robot = await open();
    const heard: string[] = [];
    const types = ['input', 'keydown', 'keyup', 'change', 'beforeinput', 'contact-request', 'triage-step'];
    const listening = new AbortController();
    for (const type of types) document.addEventListener(type, () => heard.push(type), { signal: listening.signal });
    await search(robot, 'numb');
    robot
      .one('[name="library-search"]')
      .dispatchEvent(new KeyboardEvent('keydown', { key: 'n', bubbles: true, composed: true }));
    listening.abort();
    expect(heard).to.deep.equal([]);
  });

  it('takes text for what it is', async () => {
    const robot = await open();
    await search(robot, '<img src=x onerror=alert(1)> .*+ \\');
    expect(robot.all('img')).to.deep.equal([]);
    expect(status(robot)).to.equal(en.learn.nothing);
  });
});

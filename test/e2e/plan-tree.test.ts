import { expect } from 'chai';
import type { SpasmAdvisor } from '../../src/spasm-advisor.js';
import { engines, openBrowser, openSite, type Page, type TestSite } from './drivers/index.js';

interface Node {
  readonly role: string;
  readonly name: string;
}

/** From the start to a plan, with answers worth nothing. Runs in the page. */
async function walkToPlan(): Promise<void> {
  const advisor = document.querySelector<SpasmAdvisor>('spasm-advisor')!;
  const one = <E extends HTMLElement>(selector: string) => advisor.shadowRoot!.querySelector<E>(selector)!;
  const first: Record<string, string> = {
    'q3-start': 'start-strain',
    'q8-time': 't-0-3',
    'q8b-course': 'course-same',
    'q10-health': 'kidney',
  };
  one('[data-action="start"]').click();
  await advisor.updateComplete;
  while (one('[part~="screen"]').dataset['screen'] === 'question') {
    const page = one('[part~="screen"]').dataset['question']!;
    if (page === 'q5-age') {
      one<HTMLInputElement>(`[name="${page}"]`).value = '40';
    } else {
      one(`input[name="${page}"][value="${first[page] ?? 'none'}"]`).click();
    }
    await advisor.updateComplete;
    one('[data-action="continue"]').click();
    await advisor.updateComplete;
  }
}

describe('The plan as a screen reader walks it, in Chromium', function () {
  if (!engines.includes('chromium')) return;
  this.timeout(60_000);
  let page: Page;
  let site: TestSite;
  let nodes: Node[];

  async function tree(): Promise<Node[]> {
    const session = await page.puppeteer!.createCDPSession();
    const { nodes: all } = await session.send('Accessibility.getFullAXTree');
    await session.detach();
    const byId = new Map(all.map((node) => [node.nodeId, node]));
    const walk = (id: string): Node[] => {
      const node = byId.get(id);
      if (!node) return [];
      const own = { role: String(node.role?.value ?? ''), name: String(node.name?.value ?? '') };
      return [...(node.ignored ? [] : [own]), ...(node.childIds ?? []).flatMap(walk)];
    };
    return walk(all[0]!.nodeId);
  }
  const names = (role: string) => nodes.filter((node) => node.role === role).map(({ name }) => name);

  before(async () => {
    [page, site] = await Promise.all([openBrowser('chromium'), openSite()]);
    await page.setViewport(360, 800);
    await page.goto(
      site.html({
        head: '<script defer src="/dist/spasm-advisor.min.js"></script>',
        body: '<spasm-advisor shadow="open" clinic-name="Harbour Spine Clinic" phone="+1 555 010 0199" region="US"></spasm-advisor>',
      }),
    );
    await page.waitFor(() => customElements.get('spasm-advisor') !== undefined);
    await page.evaluate(walkToPlan);
    nodes = await tree();
  });
  after(() => Promise.all([page.close(), site.close()]));

  it('comes in the order of urgency and of time', () => {
    const headings = names('heading').map((name) => name.replace(/ \(\d+\)$/, ''));
    const wanted = [
      'Self-care advice: You can care for this at home for now',
      'If it gets worse',
      'Your plan',
      'Now You are here',
      'Today',
      'Until hour 48',
      'After day 3',
      'When the pain has eased',
      'So that it does not come back',
      'Who can help',
      'Never together',
      'Ask first',
      'Left out for you, and why',
      'Not suggested for anyone, and why',
      'Your answers',
      'Check again',
      'Take it along',
    ];
    const places = wanted.map((heading) => headings.indexOf(heading));
    expect(places, headings.join(' | ')).not.to.include(-1);
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
    expect(headings.at(-1), 'the safety net closes it').to.equal('If it gets worse');
  });

  it('ends with the signs, the number to call and what to say', () => {
    const last = nodes.slice(nodes.map(({ role }) => role).lastIndexOf('heading'));
    const read = last.map(({ name }) => name).join(' ');
    expect(read).to.match(/numb between the legs.*Call 911.*Say: “I have back pain/s);
    expect(last.find(({ role }) => role === 'link')?.name).to.equal('Call 911');
  });

  it('reads, under each reason for leaving something out, what is left out, who says so, and the way to change it', async () => {
    await page.evaluate(() => {
      const root = document.querySelector('spasm-advisor')!.shadowRoot!;
      for (const part of root.querySelectorAll('details')) part.open = true;
    });
    nodes = await tree();
    const from = nodes.findIndex(({ name }) => name === 'Because you have kidney disease.');
    const rest = nodes.slice(from + 1);
    const group = rest.slice(
      0,
      rest.findIndex(({ role }) => role === 'heading'),
    );
    const read = group.map(({ name }) => name).join(' ');
    expect(group.filter(({ role }) => role === 'listitem').length).to.be.greaterThan(2);
    expect(read).to.contain('Who says so').and.to.contain('Change this answer');
  });

  it('reads each thing to do in one order: what, how, what to take care of, how well it works, who says so', () => {
    const from = nodes.findIndex(({ role, name }) => role === 'heading' && name === 'Cold pack');
    const rest = nodes.slice(from + 1);
    const read = rest
      .slice(
        0,
        rest.findIndex(({ role }) => role === 'heading'),
      )
      .map(({ name }) => name);
    const places = ['minutes', 'Start timer', 'Wrap', 'Take care', 'signs that it helps', 'Who says so'].map((words) =>
      read.findIndex((name) => name.includes(words)),
    );
    expect(places, read.join(' | ')).not.to.include(-1);
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
  });

  it('keeps the screen awake while a timer counts, where the browser lets it, and no longer', async () => {
    const asked = await page.evaluate(async () => {
      const asked: string[] = [];
      const lock = { released: false, release: () => Promise.resolve(void asked.push('release')) };
      Object.defineProperty(navigator.wakeLock, 'request', {
        value: (kind: string) => (asked.push(kind), Promise.resolve(lock)),
      });
      const root = document.querySelector('spasm-advisor')!.shadowRoot!;
      for (const act of ['start', 'stop']) {
        root.querySelector<HTMLElement>(`[data-action="timer-${act}"]`)!.click();
        await new Promise((done) => setTimeout(done));
      }
      return asked;
    });
    expect(asked).to.deep.equal(['screen', 'release']);
  });

  it('has a list of seven phases, each of which says whether it is open', () => {
    expect(
      names('DisclosureTriangle').filter((name) => /^(Now|Today|Until|After|When|So that|Who can)/.test(name)),
    ).to.have.length(7);
  });

  it('names every button, picture and radio button, no two buttons alike that do different things', () => {
    const named = nodes.filter(({ role }) => ['button', 'image', 'radio', 'checkbox', 'link'].includes(role));
    expect(named.filter(({ name }) => name.trim() === '')).to.deep.equal([]);
    const timers = names('button').filter((name) => name.startsWith('Start timer'));
    expect(timers.length).to.be.greaterThan(2);
    expect(new Set(timers).size, timers.join(' | ')).to.equal(timers.length);
    expect(names('radiogroup').length + names('group').length).to.be.greaterThan(0);
    expect(names('radio')).to.deep.equal(['Today', 'Yesterday', '2 to 3 days ago']);
  });

  it('takes less than a frame of script for each second that a timer counts', async () => {
    const times = await page.evaluate(async () => {
      const advisor = document.querySelector<SpasmAdvisor>('spasm-advisor')!;
      advisor.shadowRoot!.querySelector<HTMLElement>('[data-action="timer-start"]')!.click();
      await advisor.updateComplete;
      const each: number[] = [];
      for (let second = 0; second < 30; second++) {
        const begin = performance.now();
        advisor.requestUpdate();
        await advisor.updateComplete;
        each.push(performance.now() - begin);
      }
      return each.sort((a, b) => a - b);
    });
    expect(times[15], `median of ${times.length} in ms`).to.be.below(16.7);
  });
});

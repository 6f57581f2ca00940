import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { IDLE_WARNING_MS } from '../../src/view/privacy-controller.js';
import { Clock } from './clock.js';
import { catchPrint } from './printing.js';
import { replace } from './replace.js';
import { Robot } from './robot.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const clock = new Clock();
afterEach(() => clock.restore());

async function planOf(answers: Parameters<Robot['finish']>[0] = {}, attributes: Record<string, string> = {}) {
  return (await Robot.open(attributes)).finish(answers);
}

const stagesOf = (robot: Robot) => robot.all('[part~="phase"]').map((phase) => phase.dataset['stage']);
const here = (robot: Robot) => robot.all('[part~="phase"][data-current]').map((phase) => phase.dataset['stage']);
const words = (element: Element) => element.textContent!.replace(/\s+/g, ' ').trim();

describe('The plan by the hour', () => {
  it('goes from now to who can help, as a list, the present part open and the others folded', async () => {
    const robot = await planOf();
    expect(stagesOf(robot)).to.deep.equal([
      'now',
      'today',
      'until',
      'after-3',
      'after-pain',
      'prevention',
      'professional',
    ]);
    expect(robot.one('.phases').localName).to.equal('ol');
    expect(robot.all('.phases > li')).to.have.length(7);
    expect(robot.all<HTMLDetailsElement>('[part~="phase"]').map(({ open }) => open)).to.deep.equal([
      true,
      ...Array<boolean>(6).fill(false),
    ]);
    expect(words(robot.one('[data-stage="until"] summary'))).to.equal('Until hour 48');
  });

  it('has each remedy in one element with its part and its own phase', async () => {
    const robot = await planOf({ 'q9-medicines': ['antiplatelet'], 'q10-health': ['kidney', 'asthma'] });
    const remedies = robot.all('[data-remedy]');
    const ids = remedies.map((element) => element.dataset['remedy']);
    expect(new Set(ids).size).to.equal(ids.length);
    for (const element of remedies) {
      expect([...element.part].filter((part) => ['activity', 'ask-first', 'excluded'].includes(part))).to.have.length(
        1,
      );
      expect(element.dataset['phase']).to.be.a('string');
    }
    expect(robot.one('[data-remedy="heat-pack"]').dataset['phase']).to.equal('p0-72h');
  });

  const moves = { today: 'now', yesterday: 'today', days: 'until' };
  for (const [value, stage] of Object.entries(moves)) {
    it(`moves "You are here" to "${stage}" for "${value}", opens it, and forgets at Clear`, async () => {
      const robot = await planOf();
      expect(robot.all('[name="plan-onset"]:checked')).to.deep.equal([]);
      await robot.tick(value);
      expect(here(robot)).to.deep.equal([stage]);
      expect(robot.one<HTMLDetailsElement>(`[data-stage="${stage}"]`).open).to.equal(true);
      expect(words(robot.one(`[data-stage="${stage}"] summary`))).to.contain('You are here');
      await robot.press('clear');
      await robot.finish();
      expect(robot.all('[name="plan-onset"]:checked')).to.deep.equal([]);
      expect(here(robot)).to.deep.equal(['now']);
    });
  }

  it('asks for the onset in the first days only, and stands where the visitor is', async () => {
    const later = await planOf({ 'q8-time': ['t-4-14'] });
    expect(later.all('[name="plan-onset"]')).to.deep.equal([]);
    expect(here(later)).to.deep.equal(['after-3']);
    expect(later.all('[data-stage="after-3"] [data-remedy="heat-pack"]'), 'what goes on stands here').to.have.length(1);
    const eased = await planOf({ 'q8-time': ['t-4-14'], 'q8b-course': ['course-gone'] });
    expect(here(eased)).to.deep.equal(['after-pain']);
  });

  it('keeps what was for the first days in one part that says so, once they are over', async () => {
    for (const answers of [{ 'q8-time': ['t-4-14'] }, { 'q8-time': ['t-2-6w'], 'q8b-course': ['course-gone'] }]) {
      const robot = await planOf(answers);
      expect(stagesOf(robot)).to.deep.equal(['now', 'after-3', 'after-pain', 'prevention', 'professional']);
      const first = robot.one('[data-stage="now"]');
      expect(words(first.querySelector('summary')!)).to.equal('The first days');
      expect(words(first)).to.contain('This was for the start.');
      expect(first.querySelector('[data-remedy="relative-rest"]')).not.to.equal(null);
    }
  });

  it('does not let "until hour 48" read as an end of what helps', async () => {
    expect(words((await planOf()).one('[data-stage="until"]'))).to.contain('What helps can go on after that.');
  });

  it('says what must never come together also to whom it was left out for', async () => {
    const robot = await planOf({ 'q9-medicines': ['taking-nsaid', 'taking-paracetamol'], 'q10-health': ['kidney'] });
    expect(robot.all('[part~="activity"][data-remedy="ibuprofen"]')).to.deep.equal([]);
    const plan = words(robot.one('[part~="plan"]'));
    expect(plan).to.contain('Only one of these at a time: ibuprofen');
    expect(plan).to.contain('Black poo, blood in vomit');
    expect(plan).to.contain('Only one product with');
  });

  it('tells of people who help whom it is not for, apart from who asks first', async () => {
    const massage = words((await planOf()).one('[data-remedy="massage-pro"]'));
    expect(massage).to.match(/Not for you if [^.]*you have a swollen leg or hot calf/);
    expect(massage).to.match(/Ask a doctor first if /);
    expect(massage).not.to.match(/Ask a doctor first if [^.]*you have a swollen leg/);
  });

  it('tells a common custom for cold and heat as a custom, with the hour of the clinic, and none of the clinic’s it did not name', async () => {
    const robot = await planOf({}, { 'cold-until-hours': '72' });
    expect(words(robot.one('[data-stage="until"] .note'))).to.match(
      /^Cold or heat\? A common custom.*hour 72.*not a rule/,
    );
    const without = await planOf({}, { hide: 'cold' });
    expect(words(without.one('[data-stage="until"] .note'))).not.to.contain('custom');
  });

  it('never sends the onset', async () => {
    const robot = await planOf();
    await robot.tick('yesterday');
    await robot.fillForm();
    let sent = '';
    robot.element.addEventListener('contact-request', (event) => {
      sent = JSON.stringify(event.detail);
      event.respondWith(Promise.resolve());
    });
    await robot.press('send');
    expect(sent).to.contain('requestId');
    expect(sent).not.to.match(/yesterday|onset/);
  });
});

describe('A timer in the plan', () => {
  const inside = (remedy: string, rest: string) => `[data-remedy="${remedy}"] ${rest}`;
  async function press(robot: Robot, remedy: string, act: string) {
    robot.one(inside(remedy, `[data-action="timer-${act}"]`)).click();
    await robot.element.updateComplete;
  }
  const time = (robot: Robot, remedy: string) => words(robot.one(inside(remedy, '[role="timer"]')));
  const said = (robot: Robot) => words(robot.one('.root > [role="status"]'));
  async function pass(robot: Robot, milliseconds: number) {
    clock.advance(milliseconds);
    await robot.element.updateComplete;
  }

  it('starts, is held, goes on and stops', async () => {
    const robot = await planOf();
    clock.install();
    await press(robot, 'ice-pack', 'start');
    expect(time(robot, 'ice-pack')).to.equal('20:00');
    await pass(robot, 61_000);
    expect(time(robot, 'ice-pack')).to.equal('18:59');
    await press(robot, 'ice-pack', 'pause');
    await pass(robot, HOUR);
    expect(time(robot, 'ice-pack')).to.equal('18:59');
    await press(robot, 'ice-pack', 'start');
    await pass(robot, 59_000);
    expect(time(robot, 'ice-pack')).to.equal('18:00');
    await press(robot, 'ice-pack', 'stop');
    expect(robot.all(inside('ice-pack', '[role="timer"]'))).to.deep.equal([]);
    expect(said(robot)).to.equal('');
  });

  it('keeps the focus in its own buttons when it is started, held and stopped from there', async () => {
    const robot = await planOf();
    robot.one(inside('ice-pack', '[data-action="timer-start"]')).focus();
    const focused = () => (robot.root.activeElement as HTMLElement | null)?.dataset['action'];
    const way: (string | undefined)[] = [];
    for (let presses = 0; presses < 3; presses++) {
      (robot.root.activeElement as HTMLElement).click();
      await robot.element.updateComplete;
      way.push(focused());
    }
    const stop = robot.one(inside('ice-pack', '[data-action="timer-stop"]'));
    stop.focus();
    stop.click();
    await robot.element.updateComplete;
    expect([...way, focused()]).to.deep.equal(['timer-pause', 'timer-start', 'timer-pause', 'timer-start']);
    expect(robot.root.activeElement!.closest('[data-remedy="ice-pack"]')).not.to.equal(null);
    await press(robot, 'ice-pack', 'start');
    robot.one('[part~="care-card-heading"]').focus();
    await press(robot, 'ice-pack', 'stop');
    expect(robot.root.activeElement, 'focus elsewhere stays').to.equal(robot.one('[part~="care-card-heading"]'));
  });

  it('speaks seldom: at the start, at the skin checks, at the end, and when the pause is over', async () => {
    const robot = await planOf();
    clock.install();
    const heard: string[] = [];
    const listen = () => said(robot) !== heard.at(-1) && heard.push(said(robot));
    await press(robot, 'ice-pack', 'start');
    listen();
    // Every second of the step, then every minute of the pause.
    for (let tick = 0; tick < 20 * 60 + 120; tick++) {
      await pass(robot, tick < 20 * 60 ? 1000 : MINUTE);
      listen();
    }
    expect(heard).to.have.length(4);
    expect(heard[1]).to.match(/^Cold pack: Look at your skin/);
    expect(heard[2]).to.match(/Take the cold pack off.*2 hours/);
    expect(heard[3]).to.match(/next round/);
    expect(robot.all(inside('ice-pack', '[role="timer"]'))).to.deep.equal([]);
  }).timeout(30_000);

  it('tells the truth after the page slept', async () => {
    const robot = await planOf();
    clock.install();
    await press(robot, 'ice-pack', 'start');
    await pass(robot, 50 * MINUTE);
    expect(time(robot, 'ice-pack')).to.equal('1:30:00');
    expect(words(robot.one(inside('ice-pack', '[part~="timer"]')))).to.contain('Take the cold pack off');
    await pass(robot, 2 * HOUR);
    expect(words(robot.one(inside('ice-pack', '[part~="timer"]')))).to.contain('Ended 30:00 ago');
  });

  it('goes on while another screen is shown, says there what is due, and is there on return', async () => {
    const robot = await planOf();
    clock.install();
    await press(robot, 'heat-pack', 'start');
    await robot.press('contact');
    await pass(robot, 5 * MINUTE);
    expect(said(robot)).to.match(/Look at your skin/);
    expect(robot.one('.root > [role="status"]').classList.contains('visually-hidden')).to.equal(false);
    await robot.press('back');
    expect(time(robot, 'heat-pack')).to.equal('10:00');
  });

  it('lives on when the element is moved in the page', async () => {
    const robot = await planOf();
    clock.install();
    await press(robot, 'heat-pack', 'start');
    document.body.append(robot.element);
    await pass(robot, MINUTE);
    expect(time(robot, 'heat-pack')).to.equal('14:00');
    robot.element.remove();
  });

  it('stops when a new answer takes its remedy out of the plan, and at Clear', async () => {
    const robot = await planOf();
    clock.install();
    await press(robot, 'ice-pack', 'start');
    await press(robot, 'heat-pack', 'start');
    await robot.press('back');
    await robot.tick('raynaud-cold');
    await robot.press('continue');
    expect(robot.one('[data-remedy="ice-pack"]').part.contains('excluded')).to.equal(true);
    expect(time(robot, 'heat-pack')).to.equal('15:00');
    await robot.press('clear');
    await pass(robot, HOUR);
    expect(said(robot)).to.equal('');
  });

  it('paces the breath in words and as a circle', async () => {
    const robot = await planOf();
    clock.install();
    await press(robot, 'breathing', 'start');
    expect(words(robot.one(inside('breathing', '.timer-words')))).to.equal('Breathe in 4');
    const radius = () => Number(robot.one(inside('breathing', '.breath')).getAttribute('r'));
    const first = radius();
    await pass(robot, 3000);
    expect(words(robot.one(inside('breathing', '.timer-words')))).to.equal('Breathe in 1');
    expect(radius()).to.be.greaterThan(first);
    await pass(robot, 1000);
    expect(words(robot.one(inside('breathing', '.timer-words')))).to.equal('Breathe out 6');
  });

  it('is silent, and makes sound only after it was asked to', async () => {
    const Original = globalThis.AudioContext;
    let made = 0;
    let tones = 0;
    class Quiet extends Original {
      constructor() {
        super();
        made++;
      }
      override createOscillator(): OscillatorNode {
        tones++;
        return super.createOscillator();
      }
    }
    globalThis.AudioContext = Quiet;
    try {
      const robot = await planOf();
      clock.install();
      await press(robot, 'heat-pack', 'start');
      expect(robot.one<HTMLInputElement>('[name="timer-sound"]').checked).to.equal(false);
      await pass(robot, 5 * MINUTE);
      expect(made).to.equal(0);
      robot.one('[name="timer-sound"]').click();
      await pass(robot, 5 * MINUTE);
      expect([made, tones]).to.deep.equal([1, 1]);
      robot.one('[name="timer-sound"]').click();
      await pass(robot, 5 * MINUTE);
      expect([made, tones]).to.deep.equal([1, 1]);
    } finally {
      globalThis.AudioContext = Original;
    }
  });

  it('says that a locked phone stays silent', async () => {
    const robot = await planOf();
    await press(robot, 'heat-pack', 'start');
    expect(words(robot.one(inside('heat-pack', '[part~="timer"]')))).to.contain('locked phone stays silent');
    await press(robot, 'heat-pack', 'stop');
  });

  it('belongs to its time: no plank before the pain has eased', async () => {
    const early = await planOf();
    expect(early.all(inside('plank', '[part~="timer"]'))).to.deep.equal([]);
    const eased = await planOf({ 'q8-time': ['t-4-14'], 'q8b-course': ['course-gone'] });
    expect(words(eased.one(inside('plank', '[part~="timer"]')))).to.contain('20 seconds');
  });

  it('can be switched off by the clinic', async () => {
    const robot = await planOf({}, { hide: 'timers' });
    expect(robot.all('[part~="timer"]')).to.deep.equal([]);
  });

  it('keeps the warning of a shared device away while it runs, and lets it come when it is held', async () => {
    const robot = await planOf({}, { 'shared-device': '' });
    clock.install();
    await press(robot, 'ice-pack', 'start');
    await pass(robot, IDLE_WARNING_MS);
    expect(robot.all('[role="alert"]')).to.deep.equal([]);
    await press(robot, 'ice-pack', 'pause');
    robot
      .one(inside('ice-pack', '[data-action="timer-pause"], [data-action="timer-start"]'))
      .dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    await pass(robot, IDLE_WARNING_MS);
    expect(robot.all('[role="alert"]')).to.have.length(1);
  });
});

describe('Why not', () => {
  it('groups what is left out by the answer that caused it, with its source and the way to change it', async () => {
    const robot = await planOf({ 'q9-medicines': ['antiplatelet'], 'q10-health': ['kidney'] });
    const group = robot.one('[data-remedy="ibuprofen"]').closest('.withheld')!;
    expect(words(group.querySelector('.heading')!)).to.match(/^Because you /);
    expect(group.querySelector('[part~="source"]')!.textContent).to.contain('NHS');
    const change = group.querySelector<HTMLElement>('[data-action="change"]')!;
    expect(words(change)).to.equal('Change this answer');
    expect(['q9-medicines', 'q10-health']).to.include(change.dataset['question']);
    change.click();
    await robot.element.updateComplete;
    expect(robot.at).to.equal(change.dataset['question']);
  });

  it('leads to the age and to the skipped page, where they are the cause', async () => {
    const robot = await planOf({ 'q5-age': '70', 'q9-medicines': 'skip' });
    const questions = robot.all('.withheld [data-action="change"]').map((button) => button.dataset['question']);
    expect(questions).to.include('q5-age');
    expect(questions).to.include('q9-medicines');
    for (const group of robot.all('.quiet-list .withheld')) {
      if (group.querySelector('[data-because=""]')) continue;
      expect(group.querySelectorAll('[data-action="change"]').length, words(group)).to.be.greaterThan(0);
    }
  });
});

describe('Who can help', () => {
  it('shows what the clinic offers first, with the contact button, and who should ask first', async () => {
    const robot = await planOf({}, { services: 'acupuncture, massage' });
    const helpers = robot.all('[data-stage="professional"] [data-remedy]');
    expect(helpers.slice(0, 2).map((helper) => helper.dataset['remedy'])).to.have.members([
      'acupuncture',
      'massage-pro',
    ]);
    for (const [index, helper] of helpers.entries()) {
      const buttons = helper.querySelectorAll('[data-action="contact"]');
      expect(buttons, helper.dataset['remedy']).to.have.length(index < 2 ? 1 : 0);
    }
    expect(words(helpers[0]!)).to.match(/Ask a doctor first if /);
  });

  it('has no button beside them where the clinic wants none', async () => {
    const robot = await planOf({}, { services: 'massage', contact: 'none' });
    expect(robot.all('[data-action="contact"]')).to.deep.equal([]);
  });
});

describe('The pictures of the plan', () => {
  it('stand with what they show, and say what to do', async () => {
    const robot = await planOf();
    const picture = robot.one('[data-remedy="recline"] [part~="illustration"]');
    expect(picture.getAttribute('aria-label')).to.match(/pillow under your bent knees/);
  });

  it('let the back be ticked where it hurts: up high ticks the sign, and a mistake can be taken back', async () => {
    const robot = await Robot.open();
    await robot.finishTo('q7-pattern');
    expect(robot.all('input[name="q7-pattern"]').length).to.be.greaterThan(5);
    await robot.tick('lower-left');
    expect(robot.input('upper-back').checked).to.equal(false);
    await robot.tick('upper-left', 'upper-right');
    expect(robot.input('upper-back').checked).to.equal(true);
    await robot.tick('upper-left');
    expect(robot.input('upper-back').checked).to.equal(true);
    await robot.tick('upper-right');
    expect(robot.input('upper-back').checked).to.equal(false);
    await robot.press('continue');
    expect(robot.at, 'the map alone answers nothing').to.equal('q7-pattern');
  });

  it('never take back a sign that was ticked by hand', async () => {
    const robot = await Robot.open();
    await robot.finishTo('q7-pattern');
    await robot.tick('upper-back', 'upper-left', 'upper-left');
    expect(robot.input('upper-back').checked).to.equal(true);
    await robot.press('clear');
    await robot.finishTo('q7-pattern');
    expect(robot.all('input:checked')).to.deep.equal([]);
  });
});

describe('Taking it along', () => {
  interface Saved {
    name: string;
    text: Promise<string>;
  }
  /** Catches what would have been saved. */
  function catchDownloads(): { saved: Saved[]; restore: () => void } {
    const saved: Saved[] = [];
    const create = URL.createObjectURL;
    let last: Promise<string>;
    const undo = [
      replace(URL, 'createObjectURL', {
        value: (blob: Blob) => {
          last = blob.text();
          return create.call(URL, blob);
        },
      }),
      replace(HTMLAnchorElement.prototype, 'click', {
        value(this: HTMLAnchorElement) {
          saved.push({ name: this.download, text: last });
        },
      }),
    ];
    const restore = () => undo.forEach((each) => each());
    return { saved, restore };
  }
  async function settle(robot: Robot) {
    for (let turn = 0; turn < 5; turn++) await Promise.resolve();
    await robot.element.updateComplete;
  }

  it('copies the outcome, the plan unfolded, the answers, the sources and the version as text', async () => {
    const robot = await planOf({ 'q10-health': ['kidney'] });
    const texts: string[] = [];
    const original = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard');
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => Promise.resolve(void texts.push(text)) },
    });
    try {
      await robot.press('copy');
      await settle(robot);
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
      expect(Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')).to.deep.equal(original);
    }
    const text = texts[0]!;
    for (const part of [
      'care for this at home',
      'If it gets worse',
      '911',
      'Until hour 48',
      'Cold pack',
      'Who says so',
    ])
      expect(text).to.contain(part);
    expect(text).to.match(/Your answers[^]*40[^]*Content \d/);
    expect(text).not.to.match(/Start timer|Clear my answers|Remind me|\n\n\n/);
    expect(text, 'a line each')
      .to.match(/\n- How old are you\?\n40\n/)
      .and.to.match(/\nCall 911\n/);
    expect(robot.one('.take [role="status"]').textContent).to.equal('Copied.');
  });

  it('shows the text to copy by hand where there is no clipboard', async () => {
    const robot = await planOf();
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    try {
      await robot.press('copy');
      await settle(robot);
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
    expect(robot.one('.take .payload').textContent).to.contain('Your plan');
  });

  it('saves the text, and shows it too, since a refused download tells nobody', async () => {
    const robot = await planOf();
    const { saved, restore } = catchDownloads();
    try {
      await robot.press('download');
      await settle(robot);
      expect(saved[0]!.name).to.equal('back-plan.txt');
      expect(await saved[0]!.text).to.equal(robot.one('.take .payload').textContent);
    } finally {
      restore();
    }
  });

  it('reminds on day 3 and day 7 and at the change from cold to heat, with no answer in the file', async () => {
    const robot = await planOf({ 'q10-health': ['kidney'] });
    await robot.tick('today');
    const { saved, restore } = catchDownloads();
    try {
      await robot.press('calendar');
      await settle(robot);
      const file = (await saved[0]!.text).replace(/\r\n /g, '');
      expect(saved[0]!.name).to.equal('back-plan.ics');
      expect(file.match(/BEGIN:VEVENT/g)).to.have.length(3);
      expect(file).not.to.match(/kidney|strain|onset|ibuprofen/i);
      expect(file).to.contain('911');
    } finally {
      restore();
    }
  });

  it('prints a sheet of its own in a frame: everything unfolded, no controls, its own styles, the page untouched', async () => {
    const robot = await planOf();
    const { printed, restore } = catchPrint();
    try {
      await robot.press('print');
      const sheet = await printed;
      expect(sheet.body.textContent).to.contain('Your plan');
      const day = new Intl.DateTimeFormat('en', { dateStyle: 'long' }).format();
      expect(sheet.body.firstChild!.textContent).to.equal(`Harbour Spine Clinic, ${day}`);
      expect(sheet.querySelectorAll('button, input, [style]')).to.have.length(0);
      // A browser gives one without a summary a word of its own.
      for (const details of sheet.querySelectorAll('details')) {
        expect(details.open).to.equal(true);
        expect(details.querySelectorAll(':scope > summary')).to.have.length(1);
      }
      const isSeen = (summary: Element) => sheet.defaultView!.getComputedStyle(summary).display !== 'none';
      expect([...sheet.querySelectorAll('.further > summary, .more > summary')].filter(isSeen)).to.deep.equal([]);
      expect(sheet.adoptedStyleSheets).to.have.length(1);
      expect(sheet.documentElement.lang).to.equal('en');
      expect(sheet.querySelectorAll('[part~="illustration"]').length).to.be.greaterThan(5);
      sheet.defaultView!.dispatchEvent(new Event('afterprint'));
      expect(robot.all('iframe')).to.deep.equal([]);
    } finally {
      restore();
    }
  });

  for (const [level, answers] of [
    ['emergency', { 'q1-now': ['now-chest'] }],
    ['urgent', { 'q4-ill': ['pee-blood'] }],
  ] as const) {
    it(`gives "What to say" at ${level} to copy and to print, after the number`, async () => {
      const robot = await planOf(answers);
      expect(robot.card['acuity']).to.equal(level);
      const actions = robot.all('[part~="care-card"] [data-action]').map((element) => element.dataset['action']);
      expect(actions[0]).to.equal('call');
      expect(actions).to.include.members(['copy', 'print']);
      expect(robot.all('[data-action="download"], [data-action="calendar"], [part~="timer"]')).to.deep.equal([]);
    });
  }

  it('says when to check again, and begins afresh', async () => {
    const robot = await planOf({ 'q5-age': '66' });
    expect(words(robot.one('.recheck'))).to.match(/day 3 .* day 7 /);
    await robot.press('start');
    expect(robot.at).to.equal('q1-now');
    expect(robot.all('input:checked')).to.deep.equal([]);
    const soon = await planOf({ 'q2-nerve': ['leg-numb-one'] });
    expect(words(soon.one('.recheck')), 'never later than the visit').not.to.contain('day 7');
  });
});

describe('The plan by keyboard', () => {
  it('is walked by Tab in the order in which it is read, and a folded phase opens by Enter', async () => {
    const robot = await planOf();
    robot.one<HTMLInputElement>('[name="plan-onset"]').focus();
    const visited: Element[] = [];
    for (let step = 0; step < 60; step++) {
      const active = robot.root.activeElement;
      if (!active || visited.includes(active)) break;
      // Some engines go on at the top, instead of to the browser's own buttons.
      if (visited[0] && active.compareDocumentPosition(visited[0]) & Node.DOCUMENT_POSITION_FOLLOWING) break;
      visited.push(active);
      await sendKeys({ press: 'Tab' });
    }
    for (const [index, element] of visited.entries()) {
      const next = visited[index + 1];
      if (next) expect(element.compareDocumentPosition(next) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
    }
    const reached = new Set(visited.map((element) => (element as HTMLElement).dataset['action']));
    for (const action of ['timer-start', 'start', 'print', 'copy', 'download', 'calendar', 'back', 'clear'])
      expect([...reached], action).to.include(action);
    const today = robot.one<HTMLDetailsElement>('[data-stage="today"]');
    if (getComputedStyle(today).display === 'none') return;
    today.querySelector('summary')!.focus();
    await sendKeys({ press: 'Enter' });
    expect(today.open).to.equal(true);
  });
});

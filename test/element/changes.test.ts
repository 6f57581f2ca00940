import { expect } from '@open-wc/testing';
import { contentHash } from '../../src/content/hash.js';
import { withClinicPack } from '../../src/content/clinic.js';
import { learn } from '../../src/content/learn.js';
import { pack } from '../../src/content/pack.js';
import type { ClinicPack } from '../../src/content/clinic-pack.schema.js';
import { illustrations } from '../../src/content/text/en/illustrations.js';
import type { ContactRequest } from '../../src/contact/contact-request.js';
import type { LocalePack } from '../../src/i18n/locale-pack.js';
import { en } from '../../src/i18n/locales/en.js';
import { SpasmAdvisor } from '../../src/spasm-advisor.js';
import { IDLE_WARNING_MS } from '../../src/view/privacy-controller.js';
import { Clock } from './clock.js';
import { Robot } from './robot.js';

const clock = new Clock();
afterEach(() => clock.restore());

const sources: ClinicPack['sources'] = [{ id: 'house', title: 'House rules', year: 2026 }];
/** Makes the calm answers of the robot an outcome of that level. */
const raising = (acuity: 'urgent' | 'emergency'): ClinicPack => ({
  sources,
  rules: [
    {
      id: 'H1',
      when: { ageFrom: 1 },
      accordingTo: ['house'],
      ...(acuity === 'emergency' ? { acuity, route: 'ambulance' } : { acuity }),
    },
  ],
});
const wording: ClinicPack = { texts: { dispositions: { 'self-care': { heading: 'You can stay at home' } } } };

async function take(robot: Robot, given: ClinicPack): Promise<void> {
  robot.element.pack = given;
  await robot.element.updateComplete;
}
async function review(share = 'contact'): Promise<Robot> {
  const robot = await (await Robot.open()).finish();
  await robot.press('contact');
  robot.one<HTMLInputElement>(`[name="share"][value="${share}"]`).click();
  for (const [name, value] of Object.entries({ name: 'Ada Example', phone: '+1 555 010 0123' }))
    await robot.write(name, value);
  robot.one<HTMLInputElement>('[name="consent"]').click();
  await robot.press('review');
  expect(robot.at).to.equal('review');
  return robot;
}
function expectHeadingFocused(robot: Robot): void {
  expect(robot.root.activeElement === robot.one('[part~="heading"]'), 'focus').to.equal(true);
}
async function set(robot: Robot, attributes: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(attributes)) robot.element.setAttribute(name, value);
  await robot.element.updateComplete;
}
function listen(robot: Robot): ContactRequest[] {
  const requests: ContactRequest[] = [];
  robot.element.addEventListener('contact-request', (event) => {
    requests.push(event.detail);
    event.respondWith(Promise.resolve());
  });
  return requests;
}

describe('Content that comes while the visitor is in the middle of it', () => {
  it('and makes another outcome of the answers leads from the review to that outcome, and the request says it', async () => {
    const robot = await review('outcome');
    await take(robot, raising('urgent'));
    expect(robot.at).to.equal('result');
    expect(robot.card['acuity']).to.equal('urgent');
    expectHeadingFocused(robot);
    const requests = listen(robot);
    await robot.press('contact');
    await robot.press('review');
    await robot.press('send');
    expect(requests.map(({ outcome }) => outcome!.acuity)).to.deep.equal(['urgent']);
    expect(requests[0]!.versions.contentHash).to.equal(contentHash(withClinicPack(pack, raising('urgent'))));
  });

  it('takes back what nobody took at an emergency, and shows that', async () => {
    const robot = await review();
    await robot.press('send');
    expect(robot.at).to.equal('unclaimed');
    await take(robot, raising('emergency'));
    expect(robot.at).to.equal('result');
    expect(robot.card['acuity']).to.equal('emergency');
    expect(robot.element.pendingRequest).to.equal(null);
    const requests = listen(robot);
    await robot.element.updateComplete;
    expect(requests).to.deep.equal([]);
  });

  for (const at of ['contact', 'result', 'library'] as const) {
    it(`leads from "${at}" to an emergency`, async () => {
      const robot = await (await Robot.open()).finish();
      if (at !== 'result') await robot.press(at);
      await take(robot, raising('emergency'));
      expect(robot.at).to.equal('result');
      expect(robot.card['acuity']).to.equal('emergency');
      expectHeadingFocused(robot);
    });
  }

  for (const at of ['review', 'unclaimed']) {
    it(`and changes words alone leads from "${at}" back to the form, where it is made anew`, async () => {
      const robot = await review();
      if (at === 'unclaimed') await robot.press('send');
      expect(robot.at).to.equal(at);
      await take(robot, wording);
      expect(robot.at).to.equal('contact');
      expectHeadingFocused(robot);
      expect(robot.element.pendingRequest).to.equal(null);
      const requests = listen(robot);
      await robot.press('review');
      await robot.press('send');
      const hash = contentHash(withClinicPack(pack, wording));
      expect(requests.map(({ versions }) => versions.contentHash)).to.deep.equal([hash]);
    });
  }

  it('leaves a request that is under way, and its receipt, alone', async () => {
    const robot = await review();
    let arrive!: () => void;
    robot.element.addEventListener('contact-request', (event) =>
      event.respondWith(new Promise<void>((resolve) => (arrive = resolve))),
    );
    await robot.press('send');
    await take(robot, wording);
    expect(robot.at).to.equal('review');
    arrive();
    for (let turn = 0; turn < 5; turn++) await Promise.resolve();
    await robot.element.updateComplete;
    expect(robot.at).to.equal('sent');
    await set(robot, { 'clinic-name': 'Other' });
    await take(robot, {});
    await set(robot, { contact: 'none' });
    expect(robot.at).to.equal('sent');
  });

  it('in another language lets no summary in the earlier one be sent', async () => {
    const named = {} as LocalePack['names']; // English stands for what is missing here.
    const { lang: _lang, dir: _dir, ...ui } = en;
    const summary = { ...en.contact.summary, heading: `[${en.contact.summary.heading}` };
    SpasmAdvisor.addLocale({
      lang: 'eo',
      dir: 'ltr',
      contentVersion: pack.version,
      ui: { ...ui, contact: { ...ui.contact, summary } },
      text: pack.text,
      names: named,
      learn: { text: learn.text, notes: learn.notes, kinds: learn.kinds, checked: learn.checked },
      illustrations,
      sources: {},
    });
    const robot = await review();
    await set(robot, { lang: 'eo' });
    expect(robot.element.configIssues).to.deep.equal([]);
    expect(robot.at).to.equal('contact');
    const requests = listen(robot);
    await robot.press('review');
    await robot.press('send');
    expect(requests).to.have.length(1);
    expect(requests[0]!.summary).to.match(/^\[/);
    expect(requests[0]!.versions.lang).to.equal('eo');
  });
});

describe('A configuration that takes the screen away', () => {
  it('leads from the library to where the visitor came from, and the focus goes along', async () => {
    const robot = await Robot.open();
    await robot.press('library');
    robot.one('[name="library-search"]').focus();
    await set(robot, { hide: 'library' });
    expect(robot.at).to.equal('intro');
    expectHeadingFocused(robot);
  });

  it('leads from the form to the outcome, and the focus goes along', async () => {
    const robot = await (await Robot.open()).finish();
    await robot.press('contact');
    robot.one('[name="name"]').focus();
    await set(robot, { contact: 'none' });
    expect(robot.at).to.equal('result');
    expectHeadingFocused(robot);
  });

  it('leads away from a request that nobody took, and takes that back', async () => {
    const robot = await review();
    await robot.press('send');
    await set(robot, { contact: 'none' });
    expect(robot.at).to.equal('result');
    expect(robot.element.pendingRequest).to.equal(null);
  });

  it('leaves the focus on the page where it is there', async () => {
    const robot = await (await Robot.open()).finish();
    await robot.press('contact');
    (robot.root.activeElement as HTMLElement).blur();
    await set(robot, { contact: 'none' });
    expect(robot.root.activeElement).to.equal(null);
  });
});

describe("The clinic's review on an open page", () => {
  const EVENING = new Date(2026, 10, 23, 23, 50).getTime();
  async function open(): Promise<Robot> {
    clock.install(EVENING);
    return (await Robot.open({ 'review-by': '2026-11-23' })).finish();
  }
  const plans = (robot: Robot) => robot.all('[part~="plan"]').length;

  it('runs out at midnight with nobody doing anything', async () => {
    const robot = await open();
    clock.advance(9 * 60_000);
    await robot.element.updateComplete;
    expect(plans(robot)).to.equal(1);
    clock.advance(60_000);
    await robot.element.updateComplete;
    expect(plans(robot)).to.equal(0);
    expect(robot.text).to.contain('out of date');
  });

  it('has run out at the next update after midnight, whatever that was for', async () => {
    const robot = await open();
    clock.sleep(10 * 60_000);
    robot.element.requestUpdate();
    await robot.element.updateComplete;
    expect(plans(robot)).to.equal(0);
  });

  it('leads out of the library', async () => {
    const robot = await open();
    await robot.press('library');
    clock.advance(10 * 60_000);
    await robot.element.updateComplete;
    expect(robot.at).to.equal('result');
    expectHeadingFocused(robot);
  });

  it('ends the timers with the plan', async () => {
    const robot = await open();
    await set(robot, { 'shared-device': '' });
    await robot.press('timer-start');
    clock.advance(10 * 60_000);
    await robot.element.updateComplete;
    expect(robot.one('.root > [role="status"]').textContent!.trim()).to.equal('');
    robot.element.dispatchEvent(new Event('keydown'));
    clock.advance(IDLE_WARNING_MS);
    await robot.element.updateComplete;
    expect(robot.all('[role="alert"]')).to.have.length(1);
  });
});

describe('A timer that runs', () => {
  const news = (robot: Robot) => robot.one('.root > [role="status"]').textContent!.trim();
  for (const hide of ['ice-pack', 'timers']) {
    it(`ends when the clinic hides "${hide}"`, async () => {
      const robot = await (await Robot.open()).finish();
      robot.one('[data-remedy="ice-pack"] [data-action="timer-start"]').click();
      await robot.element.updateComplete;
      expect(news(robot)).to.contain('Cold pack');
      await set(robot, { hide });
      expect(news(robot)).to.equal('');
      await set(robot, { hide: '' });
      expect(robot.all('[role="timer"]')).to.deep.equal([]);
    });
  }

  it('goes on when the clinic hides something else, or says something in other words', async () => {
    const robot = await (await Robot.open()).finish();
    robot.one('[data-remedy="ice-pack"] [data-action="timer-start"]').click();
    await set(robot, { hide: 'heat-pack' });
    await take(robot, wording);
    expect(robot.all('[role="timer"]')).to.have.length(1);
    await robot.press('clear');
  });
});

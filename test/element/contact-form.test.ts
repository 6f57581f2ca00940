import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { pack } from '../../src/content/pack.js';
import { en } from '../../src/i18n/locales/en.js';
import type { ContactRequest } from '../../src/index.js';
import { assess } from '../../src/triage/assess.js';
import { decode } from '../../src/triage/replay.js';
import { Robot, type Answers } from './robot.js';

const soon: Answers = { 'q2-nerve': ['leg-numb-one'] };
const urgent: Answers = { 'q4-ill': ['pee-blood'] };

async function openForm(attributes: Readonly<Record<string, string>> = {}, answers: Answers = {}): Promise<Robot> {
  const robot = await Robot.open(attributes);
  await robot.finish(answers);
  await robot.press('contact');
  return robot;
}

const field = (robot: Robot, name: string) => robot.one<HTMLInputElement>(`[name="${name}"]`);

/** The request the page would get. */
async function sent(robot: Robot): Promise<ContactRequest> {
  let detail: ContactRequest | undefined;
  robot.element.addEventListener(
    'contact-request',
    (event) => {
      detail = event.detail;
      event.respondWith(Promise.resolve());
    },
    { once: true },
  );
  await robot.press('send');
  return detail!;
}

describe('The contact form', () => {
  it('asks for little, in the words browsers and phones know', async () => {
    const robot = await openForm();
    const names = [...new Set(robot.all<HTMLInputElement>('input, textarea').map((input) => input.name))];
    expect(names).to.deep.equal(['name', 'phone', 'email', 'preferredTime', 'message', 'share', 'consent']);
    const tokens = (name: string) =>
      ['autocomplete', 'inputmode', 'enterkeyhint', 'spellcheck'].map((attribute) =>
        field(robot, name).getAttribute(attribute),
      );
    expect(tokens('name')).to.deep.equal(['name', 'text', 'next', 'false']);
    expect(tokens('phone')).to.deep.equal(['tel', 'tel', 'next', 'false']);
    expect(tokens('email')).to.deep.equal(['email', 'email', 'next', 'false']);
    expect(tokens('message')).to.deep.equal(['off', null, null, 'false']);
    expect(field(robot, 'message').getAttribute('writingsuggestions')).to.equal('false');
    expect(field(robot, 'consent').checked).to.equal(false);
    expect(robot.one<HTMLInputElement>('[name="share"]:checked').value).to.equal('contact');
  });

  it('names every field to people who do not see it', async () => {
    const robot = await openForm({ locations: 'north: North Street; harbour: Harbour House' });
    for (const input of robot.all<HTMLInputElement>('input, textarea')) {
      expect(input.labels?.[0]?.textContent?.trim() ?? '', input.name).to.not.equal('');
    }
  });

  it('offers the locations only where there are some, and says which was chosen', async () => {
    const robot = await openForm({ locations: 'north: North Street; harbour: Harbour House' });
    robot.input('harbour').click();
    await robot.press('back');
    await robot.fillForm();
    expect(robot.text).to.contain('Harbour House');
    expect((await sent(robot)).location).to.equal('harbour');
  });

  it('shows the clinic’s own consent text and its privacy notice, and sends that text', async () => {
    const robot = await openForm({
      'consent-text': 'I agree to be called back.',
      'privacy-url': 'https://clinic.example/privacy',
    });
    expect(robot.text).to.contain('I agree to be called back.');
    const link = robot.one('a[href="https://clinic.example/privacy"]');
    expect(link.getAttribute('rel')).to.equal('noopener noreferrer');
    expect(link.getAttribute('referrerpolicy')).to.equal('no-referrer');
    await robot.press('back');
    await robot.fillForm();
    expect(robot.text).to.contain('I agree to be called back.');
    expect((await sent(robot)).consent.text).to.equal('I agree to be called back.');
  });

  it('needs no typing to call', async () => {
    const robot = await openForm();
    expect(robot.one('[data-action="call"]').getAttribute('href')).to.equal('tel:+15550100199');
  });

  it('leads from each error to its field, and changes nothing of the address of the page', async () => {
    const robot = await openForm();
    await robot.write('phone', '12');
    await robot.press('review');
    const address = location.href;
    const entries = robot.all('[part~="error-summary"] button');
    expect(entries).to.have.length(3);
    for (const [place, name] of ['name', 'phone', 'consent'].entries()) {
      entries[place]!.click();
      expect(robot.root.activeElement).to.equal(field(robot, name));
      expect(field(robot, name).getAttribute('aria-invalid')).to.equal('true');
      const description = robot.root.getElementById(
        field(robot, name).getAttribute('aria-describedby')!.split(' ').at(-1)!,
      );
      expect(description!.textContent).to.contain(en.contact.errors.prefix);
    }
    expect(location.href).to.equal(address);
  });

  it('tells a screen reader what each way of sharing means once: in its label', async () => {
    const robot = await openForm();
    const ways = robot.all<HTMLInputElement>('[name="share"]');
    for (const way of ways)
      expect(way.labels![0]!.textContent).to.contain(en.contact.form.shareHints[way.value as 'answers']);
    expect(ways.filter((way) => way.hasAttribute('aria-describedby'))).to.deep.equal([]);
  });

  it('takes an address in the letters it is typed in', async () => {
    const robot = await openForm();
    field(robot, 'email').focus();
    await sendKeys({ type: 'ada@exämple.com' });
    await robot.press('back');
    await robot.fillForm({ name: 'Ada' });
    expect((await sent(robot)).contact.email).to.equal('ada@exämple.com');
  });

  it('goes on to the review with Enter in a field', async () => {
    const robot = await openForm();
    field(robot, 'name').focus();
    await sendKeys({ press: 'Enter' });
    await robot.element.updateComplete;
    expect(robot.root.activeElement).to.equal(robot.one('[part~="error-summary"]'));
  });

  it('puts the call first at urgent, and says that it is not for emergencies', async () => {
    const robot = await openForm({}, urgent);
    expect(robot.text).to.contain('not for emergencies');
    const [call, form] = [robot.one('[data-action="call"]'), robot.one('[part~="contact-form"]')];
    expect(call.compareDocumentPosition(form) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
  });

  it('says at urgent in pregnancy that the call is for who has no maternity unit yet', async () => {
    const robot = await openForm({}, { 'q6-risk': ['pregnant'], 'q6b-preg': ['preg-13plus'] });
    expect(robot.one('[data-action="call"]').textContent).to.match(/No maternity unit yet, or no answer\? Call/);
  });

  it('keeps typed letters from listeners of the page, and its own shortcuts to the page', async () => {
    const robot = await openForm();
    const seen: string[] = [];
    const types = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input'];
    const listener = (event: Event) => seen.push(`${event.type} ${(event as KeyboardEvent).key ?? ''}`);
    for (const type of types) document.addEventListener(type, listener);
    field(robot, 'name').focus();
    await sendKeys({ type: 'Ada' });
    await sendKeys({ press: 'Escape' });
    for (const type of types) document.removeEventListener(type, listener);
    expect(field(robot, 'name').value).to.equal('Ada');
    expect(seen.filter((entry) => !entry.endsWith('Escape'))).to.deep.equal([]);
    expect(seen).to.include('keydown Escape');
  });
});

describe('At an emergency', () => {
  it('there is no form', async () => {
    const robot = await Robot.open();
    await robot.finish({ 'q1-now': ['now-chest'] });
    expect(robot.card['acuity']).to.equal('emergency');
    expect(robot.all('[data-action="contact"]')).to.have.length(0);
  });

  it('a form that was filled in before is out of reach, and nothing of it can be claimed any more', async () => {
    const robot = await Robot.open();
    await robot.finish(soon);
    await robot.fillForm();
    await robot.press('send');
    expect(robot.at).to.equal('unclaimed');
    await robot.press('back');
    robot.one('[data-action="change"][data-question="q2-nerve"]').click();
    await robot.element.updateComplete;
    expect(robot.element.pendingRequest).to.equal(null);
    await robot.tick('saddle-numb');
    await robot.press('continue');
    expect(robot.card['acuity']).to.equal('emergency');
    expect(robot.all('[data-action="contact"]')).to.have.length(0);
    let count = 0;
    robot.element.addEventListener('contact-request', () => (count += 1));
    await robot.element.updateComplete;
    expect(count).to.equal(0);
  });

  it('the opening hours of the clinic stand nowhere', async () => {
    const robot = await Robot.open({ hours: 'Mo-Su 00:00-24:00' });
    expect(robot.text).to.not.contain('Open now');
    await robot.finish({ 'q1-now': ['now-chest'] });
    expect(robot.text).to.not.contain('Open now');
    expect(robot.one('[data-action="call"]').getAttribute('href')).to.equal('tel:911');
  });
});

describe('A clinic that wants no form', () => {
  it('while one is on screen gets it off the screen', async () => {
    const robot = await openForm();
    robot.element.setAttribute('contact', 'none');
    await robot.element.updateComplete;
    expect(robot.at).to.equal('result');
  });
});

describe('The opening hours', () => {
  const now = Date.now;
  afterEach(() => {
    Date.now = now;
  });
  const at = (iso: string) => {
    Date.now = () => Date.parse(iso);
  };
  const attributes = { hours: 'Mo-Fr 08:00-17:30', 'time-zone': 'UTC' };

  it('stand beside the number of the clinic, on the outcome and on the form', async () => {
    at('2026-03-02T09:00:00Z');
    const robot = await Robot.open(attributes);
    await robot.finish(soon);
    expect(robot.one('[part~="care-card"]').textContent).to.match(/Open now, until 5:30\sPM\..*public holidays/s);
    await robot.press('contact');
    expect(robot.text).to.match(/Open now, until 5:30\sPM\..*public holidays/);
  });

  it('follow the clock', async () => {
    at('2026-03-02T17:29:00Z');
    const robot = await Robot.open(attributes);
    await robot.finish(soon);
    expect(robot.text).to.contain('Open now');
    at('2026-03-02T17:30:00Z');
    await robot.press('contact');
    expect(robot.text).to.match(/Closed now\. Opens tomorrow at 8:00\sAM\./);
  });

  it('never keep anybody waiting who has to be seen today', async () => {
    at('2026-03-07T12:00:00Z');
    const robot = await Robot.open(attributes);
    await robot.finish(urgent);
    expect(robot.card['acuity']).to.equal('urgent');
    expect(robot.text).to.contain('Do not wait until it opens.');
    expect(robot.text).to.contain('If no one can see you today');
    expect(robot.text).to.contain('911');
  });
});

describe('The review before sending', () => {
  /** Where the visitor reads of what is not shown as it is. */
  const review = en.contact.review;
  const named: readonly [path: RegExp, words: string][] = [
    [/^(schemaVersion|versions\..*)$/, 'the version and language of this tool and its advice'],
    [/^createdAt$/, 'the time'],
    [/^consent\.at$/, 'what you agreed to'],
    [/^location$/, 'North Street'],
    [/^contact\.preferredTime$/, en.contact.form.preferredTimes.evening],
    [/^answers\.\d+\.(linkId|(answers|denied)\.\d+\.code)$/, review.codes],
    [/^hints\.secondsOpen$/, 'how long this page was open'],
    [/^hints\.userActivated$/, 'whether someone clicked or typed'],
  ];
  const leaves = (value: unknown, path: string): [string, unknown][] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, entry]) => leaves(entry, path ? `${path}.${key}` : key))
      : [[path, value]];
  const plain = (text: string) => text.replace(/\s+/g, ' ');

  for (const share of ['contact', 'outcome', 'answers'] as const) {
    it(`shows or names every single thing that is sent when the visitor shares "${share}"`, async () => {
      const robot = await openForm({ locations: 'north: North Street' }, soon);
      robot.input('north').click();
      robot.input('evening').click();
      await robot.write('email', 'ada@example.com');
      await robot.write('message', 'Mornings\nare best. '.repeat(20));
      robot.one(`[name="share"][value="${share}"]`).click();
      await robot.press('back');
      await robot.fillForm();
      expect(robot.at).to.equal('review');
      const text = plain(robot.text);
      const detail = await sent(robot);
      const all = leaves(detail, '');
      expect(all.length).to.be.greaterThan(share === 'answers' ? 60 : 15);
      for (const [path, value] of all.filter(([key]) => key !== 'summary')) {
        const sentence = named.find(([pattern]) => pattern.test(path))?.[1];
        const words =
          path === 'share' ? en.contact.form.shares[share] : (sentence ?? plain(String(value)).replace(/^ | $/g, ''));
        // A message keeps its line breaks behind "> ".
        expect(text.replaceAll(' > ', ' '), `${path}: ${String(value)}`).to.contain(words);
      }
      expect(text).to.contain(plain(detail.summary));
    });
  }

  it('carries a code that gives the same answers and the same outcome again', async () => {
    const robot = await openForm({}, soon);
    robot.one('[name="share"][value="answers"]').click();
    await robot.press('back');
    await robot.fillForm();
    const { replayCode, versions, outcome, answers } = await sent(robot);
    const { response } = decode(pack, replayCode!, { engine: versions.widget });
    const assessment = assess(pack, response);
    expect(assessment.status === 'complete' && assessment.disposition).to.include({
      acuity: outcome!.acuity,
      withinDays: outcome!.withinDays,
    });
    expect(response['q2-nerve']).to.deep.equal(['leg-numb-one']);
    expect(answers!.map(({ linkId }) => linkId)).to.deep.equal(Object.keys(response));
  });

  it('leads back to each field, with the focus in it and nothing lost', async () => {
    const robot = await openForm({ locations: 'north: North Street' });
    await robot.write('message', 'Mornings are best.');
    await robot.press('back');
    await robot.fillForm();
    const fields = ['name', 'phone', 'email', 'preferredTime', 'location', 'message', 'share'];
    const links = () => robot.all('[data-action="change"]');
    expect(links().map((link) => link.dataset['question'])).to.deep.equal(fields);
    expect(new Set(links().map((link) => link.getAttribute('aria-label'))).size).to.equal(fields.length);
    for (const [place, name] of fields.entries()) {
      links()[place]!.click();
      await robot.element.updateComplete;
      expect(robot.at).to.equal('contact');
      expect((robot.root.activeElement as HTMLInputElement).name).to.equal(name);
      await robot.press('review');
      expect(robot.at).to.equal('review');
    }
    expect((await sent(robot)).contact.message).to.equal('Mornings are best.');
  });
});

describe('Whatever is typed', () => {
  const pieces = [
    'Ada', 'José Ñandú', '李小龍', 'עדה', 'عائشة', '\u202eesrever\u202c', '👩‍⚕️', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', 'e\u0301', '\u200b', '\t', '\n', '\r\n', '\u2028',
    '\0', '\u0007', '\ud83d', '<x-evil>', '<img src=x onerror="hacked=1">', '</pre><script>hacked=1</script>', '&amp;', '{clinic}',
    '${1}', '$&', '=1+1', '+1', '-1', '@SUM(A1)', '"', "'", '`', '\\', '%00', ' ', '   ', 'x'.repeat(300), 'long '.repeat(2_000), '🙂'.repeat(1_000),
    '555 010 0123', '+1 (555) 010-0123', '٥٥٥٠١٠٠١٢٣', '12', '1'.repeat(16), 'ada@example.com', 'ada@exämple.com', 'a@b', 'a@b.com,c@d.com', 'a b@c.de',
    'javascript:alert(1)', 'Bcc: x@y.z', '; DROP TABLE', '../../etc',
  ] as const; // prettier-ignore
  /** The same 200 every time. */
  let state = 6;
  const pick = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return pieces[Math.floor((state / 2_147_483_648) * pieces.length)]!;
  };
  const forms = Array.from({ length: 200 }, (_, place) => ({
    name: place % 3 === 0 ? `${pick()}${pick()}` : `Ada ${pick()}`,
    phone: place % 4 === 0 ? pick() : '+1 555 010 0123',
    email: place % 5 === 0 ? pick() : '',
    message: `${pick()}${pick()} ${pick()}`,
  }));

  for (let part = 0; part < 8; part += 1) {
    it(`arrives unchanged or is refused with an error at its field, and is never markup (${part * 25 + 1} to ${part * 25 + 25})`, async function () {
      this.timeout(180_000);
      const robot = await openForm();
      field(robot, 'consent').click();
      let detail: ContactRequest | undefined;
      robot.element.addEventListener('contact-request', (event) => {
        detail = event.detail;
        event.respondWith(Promise.reject(new Error('no')));
      });
      let refused = 0;
      for (const form of forms.slice(part * 25, part * 25 + 25)) {
        const shown: Record<string, string> = {};
        for (const [name, text] of Object.entries(form)) {
          await robot.write(name, text);
          // A field of one line drops line breaks before anybody sees them.
          shown[name] = field(robot, name).value;
        }
        await robot.press('review');
        if (robot.at === 'contact') {
          refused += 1;
          const invalid = robot.all<HTMLInputElement>('[aria-invalid="true"]').map((input) => input.name);
          expect(invalid, JSON.stringify(form).slice(0, 200)).to.not.deep.equal([]);
          expect(robot.all('[part~="error-summary"] button')).to.have.length(invalid.length);
          for (const [name, text] of Object.entries(shown)) expect(field(robot, name).value).to.equal(text);
          continue;
        }
        detail = undefined;
        expect(robot.one('pre').childElementCount).to.equal(0);
        await robot.press('send');
        for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
        await robot.element.updateComplete;
        expect(robot.at).to.equal('failed');
        const { name, phone = '', email = '', message = '' } = detail!.contact;
        const blank = (text: string) => (text.trim() === '' ? '' : text);
        expect({ name, phone, email, message }).to.deep.equal({
          name: shown['name'],
          phone: blank(shown['phone']!),
          email: shown['email']!.trim(),
          message: blank(shown['message']!),
        });
        expect(robot.one('pre').textContent).to.equal(detail!.summary);
        expect(robot.one('pre').childElementCount).to.equal(0);
        await robot.press('back');
        await robot.press('contact');
      }
      expect(robot.all('x-evil, script, img')).to.have.length(0);
      expect('hacked' in globalThis).to.equal(false);
      expect(refused).to.be.within(1, 24);
    });
  }
});

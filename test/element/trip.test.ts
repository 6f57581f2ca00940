import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { Robot } from './robot.js';

describe('The trip through the questions', () => {
  it('begins with the introduction and does not take the focus', async () => {
    const robot = await Robot.open();
    expect(robot.at).to.equal('intro');
    expect(document.activeElement).to.equal(document.body);
    expect(robot.one('[data-action="call"]').getAttribute('href')).to.equal('tel:911');
  });

  it('asks one question at a time, all answers at once, nothing ticked beforehand, "none" last', async () => {
    const robot = await Robot.open();
    await robot.press('start');
    expect(robot.at).to.equal('q1-now');
    const inputs = robot.all<HTMLInputElement>('input');
    expect(inputs.map((input) => input.name)).to.deep.equal(inputs.map(() => 'q1-now'));
    expect(inputs.filter((input) => input.checked)).to.deep.equal([]);
    expect(inputs.at(-1)!.value).to.equal('none');
  });

  it('moves focus to the heading after a step', async () => {
    const robot = await Robot.open();
    await robot.press('start');
    expect(robot.root.activeElement).to.equal(robot.one('[part~="heading"]'));
  });

  it('keeps a page with nothing ticked, says why, and focuses the summary', async () => {
    const robot = await Robot.open();
    await robot.press('start');
    await robot.press('continue');
    expect(robot.at).to.equal('q1-now');
    expect(robot.root.activeElement).to.equal(robot.one('[part~="error-summary"]'));
    expect(robot.input('now-chest').getAttribute('aria-invalid')).to.equal('true');
    robot.one('[part~="error-summary"] button').click();
    expect(robot.root.activeElement).to.equal(robot.input('now-chest'));
  });

  it('tells a screen reader the detail of an answer once, and what is wrong once for all answers', async () => {
    const robot = await Robot.open();
    await robot.finishTo('q2-nerve');
    const inputs = () => robot.all<HTMLInputElement>('input[name="q2-nerve"]');
    const described = () => inputs().filter((input) => input.hasAttribute('aria-describedby'));
    expect(inputs().filter(({ labels }) => labels![0]!.querySelector('.answer-detail')).length).to.be.above(0);
    expect(described()).to.deep.equal([]);
    await robot.press('continue');
    expect(inputs().every((input) => input.getAttribute('aria-invalid') === 'true')).to.equal(true);
    expect(described()).to.deep.equal([]);
    const error = robot.one('[part~="error"]');
    expect(robot.one('fieldset.choices').getAttribute('aria-describedby')!.split(' ')).to.include(error.id);
  });

  it('lets "none" and the signs exclude each other', async () => {
    const robot = await Robot.open();
    await robot.press('start');
    await robot.tick('none');
    await robot.tick('now-chest');
    expect(robot.input('none').checked).to.equal(false);
    await robot.tick('none');
    expect(robot.input('now-chest').checked).to.equal(false);
    await robot.tick('unsure-1', 'now-breath');
    expect([robot.input('unsure-1').checked, robot.input('now-breath').checked]).to.deep.equal([true, true]);
  });

  it('counts an answer that was given in the same instant as Continue', async () => {
    const robot = await Robot.open();
    await robot.press('start');
    robot.input('now-chest').click();
    robot.one('[data-action="continue"]').click();
    await robot.element.updateComplete;
    expect(robot.card['acuity']).to.equal('emergency');
  });

  it('skips no question when Continue is pressed twice', async () => {
    const robot = await Robot.open();
    await robot.press('start');
    robot.input('none').click();
    const button = robot.one('[data-action="continue"]');
    button.click();
    button.click();
    await robot.element.updateComplete;
    expect(robot.at).to.equal('q2-nerve');
    expect(robot.all('[part~="error-summary"]')).to.deep.equal([]);
  });

  for (const age of ['', ' ', '-3', '40.5', '121', '4e1', 'forty', '١٢']) {
    it(`refuses the age "${age}" and keeps what was typed`, async () => {
      const robot = await Robot.open();
      await robot.finishTo('q5-age');
      await robot.write('q5-age', age);
      await robot.press('continue');
      expect(robot.at).to.equal('q5-age');
      expect(robot.one<HTMLInputElement>('[name="q5-age"]').value).to.equal(age);
      expect(robot.one('[name="q5-age"]').getAttribute('aria-invalid')).to.equal('true');
    });
  }

  for (const age of ['0', '120', ' 40 ']) {
    it(`takes the age "${age}"`, async () => {
      const robot = await Robot.open();
      await robot.finishTo('q5-age');
      await robot.write('q5-age', age);
      await robot.press('continue');
      expect(robot.at).to.equal('q6-risk');
    });
  }

  it('goes back over every question to the start and keeps the answers', async () => {
    const robot = await Robot.open();
    await robot.finish();
    expect(robot.at).to.equal('result');
    const seen: string[] = [];
    while (robot.at !== 'intro') {
      await robot.press('back');
      seen.push(robot.at);
    }
    expect(seen).to.deep.equal([
      'q10-health',
      'q9-medicines',
      'q8b-course',
      'q8-time',
      'q7-pattern',
      'q6-risk',
      'q5-age',
      'q4-ill',
      'q3-start',
      'q2-nerve',
      'q1-now',
      'intro',
    ]);
    await robot.press('start');
    expect(robot.input('none').checked).to.equal(true);
    await robot.press('continue');
    expect(robot.at, 'everything else is still answered').to.equal('result');
  });

  it('shows the outcome anew after an answer was changed, and keeps the others', async () => {
    const robot = await Robot.open();
    await robot.finish({ 'q2-nerve': ['leg-numb-one'] });
    expect(robot.card['acuity']).to.equal('soon');
    expect(robot.card['withinDays']).to.equal('3');
    robot.one('[data-action="change"][data-question="q2-nerve"]').click();
    await robot.element.updateComplete;
    expect(robot.input('leg-numb-one').checked).to.equal(true);
    await robot.tick('saddle-numb');
    await robot.press('continue');
    expect(robot.card['acuity']).to.equal('emergency');
    expect(robot.card['route']).to.equal('emergency-department');
    expect(robot.card['withinDays']).to.equal(undefined);
  });

  it('says which answers no longer count after a change, and keeps the rest', async () => {
    const robot = await Robot.open();
    await robot.finishTo('q7-pattern', { 'q6-risk': ['pregnant'], 'q6b-preg': ['unsure-6b'] });
    await robot.press('back');
    await robot.press('back');
    await robot.tick('none');
    await robot.press('continue');
    expect(robot.at).to.equal('q7-pattern');
    expect(robot.one('[part~="message"]').textContent).to.contain('no longer count');
    await robot.press('back');
    await robot.tick('pregnant');
    await robot.press('continue');
    expect(robot.at, 'the dropped page is asked afresh').to.equal('q6b-preg');
    expect(robot.all<HTMLInputElement>('input:checked')).to.deep.equal([]);
  });

  it('asks and advises for somebody else with other words and the same rules', async () => {
    const robot = await Robot.open();
    robot.one('[name="who"][value="other"]').click();
    await robot.finish({ 'q1-now': ['now-chest'] });
    expect(robot.card['acuity']).to.equal('emergency');
    expect(robot.text).to.contain('someone else');
    await robot.press('clear');
    expect(robot.one<HTMLInputElement>('[name="who"][value="me"]').checked).to.equal(true);
  });

  it('forgets everything at "Clear my answers"', async () => {
    const robot = await Robot.open();
    await robot.finish({ 'q5-age': '66' });
    await robot.press('clear');
    expect(robot.at).to.equal('intro');
    await robot.press('start');
    expect(robot.all<HTMLInputElement>('input').some((input) => input.checked)).to.equal(false);
    await robot.finishTo('q5-age');
    expect(robot.one<HTMLInputElement>('[name="q5-age"]').value).to.equal('');
  });

  it('offers "Clear my answers" on every screen', async () => {
    const robot = await Robot.open();
    const check = () => expect(robot.all('[data-action="clear"]'), robot.at).to.have.length(1);
    check();
    await robot.press('start');
    check();
    await robot.finish();
    check();
    await robot.press('contact');
    check();
  });

  it('says on every later page that today is certain, with a number to call', async () => {
    const robot = await Robot.open();
    await robot.press('start');
    await robot.answer({ 'q1-now': ['unsure-1'] });
    expect(robot.at).to.equal('q2-nerve');
    expect(robot.one('[data-action="call"]').getAttribute('href')).to.equal('tel:+15550100199');
  });

  it('skips the medicine and health pages and still gives a plan', async () => {
    const robot = await Robot.open();
    await robot.finish({ 'q9-medicines': 'skip', 'q10-health': 'skip' });
    expect(robot.at).to.equal('result');
    expect(robot.one('[data-remedy="ibuprofen"]').part.contains('ask-first')).to.equal(true);
    expect(robot.one('[data-remedy="ibuprofen"]').dataset['because']).to.equal('skipped');
  });

  it('keeps the answers while attributes change and while it is moved in the page', async () => {
    const robot = await Robot.open();
    await robot.finishTo('q5-age');
    await robot.write('q5-age', '4');
    robot.element.setAttribute('region', 'GB');
    robot.element.setAttribute('heading-level', '4');
    await robot.element.updateComplete;
    const other = document.createElement('section');
    document.body.append(other);
    other.append(robot.element);
    await robot.element.updateComplete;
    expect(robot.at).to.equal('q5-age');
    expect(robot.one<HTMLInputElement>('[name="q5-age"]').value).to.equal('4');
    expect(robot.one('[part~="heading"]').localName).to.equal('h4');
    other.remove();
  });

  it('tells the page which step it is at, once each, and nothing else', async () => {
    const robot = await Robot.open();
    const steps: unknown[] = [];
    robot.element.addEventListener('triage-step', (event) => steps.push(event.detail));
    await robot.finish();
    await robot.press('contact');
    expect(steps).to.deep.equal([{ step: 'start' }, { step: 'questions' }, { step: 'outcome' }, { step: 'contact' }]);
  });

  it('tells the same steps where the first answer is an emergency', async () => {
    const robot = await Robot.open();
    const steps: string[] = [];
    robot.element.addEventListener('triage-step', ({ detail }) => steps.push(detail.step));
    await robot.finish({ 'q1-now': ['now-chest'] });
    expect(steps).to.deep.equal(['start', 'questions', 'outcome']);
  });

  for (const step of ['start', 'questions', 'outcome']) {
    it(`stands a page that clears everything when it hears of "${step}"`, async () => {
      const robot = await Robot.open();
      robot.element.addEventListener('triage-step', ({ detail }) => {
        if (detail.step === step) robot.element.reset();
      });
      await robot.finish();
      expect(robot.at).to.equal('intro');
    });
  }
});

describe('The outcome', () => {
  it('shows the emergency number first, what to say, and no remedy', async () => {
    const robot = await Robot.open();
    await robot.finish({ 'q1-now': ['now-chest', 'now-breath'] });
    const card = robot.one('[part~="care-card"]');
    const call = card.querySelector('[data-action="call"]')!;
    expect(call.getAttribute('href')).to.equal('tel:911');
    const heading = card.querySelector('[part~="heading"]')!;
    expect(heading.compareDocumentPosition(call) & Node.DOCUMENT_POSITION_FOLLOWING).to.not.equal(0);
    expect(robot.all('[data-remedy]')).to.deep.equal([]);
    expect(robot.all('[data-action="contact"]')).to.deep.equal([]);
    expect(robot.all('[data-action="change"][data-question="q1-now"]')).to.have.length(2);
    expect(robot.text).to.not.match(/\b(ice|ibuprofen|stretch)/i);
  });

  it('names every sign that matched', async () => {
    const robot = await Robot.open();
    await robot.finish({ 'q2-nerve': ['saddle-numb', 'pee-change'] });
    const labels = robot.all('[part~="care-card"] .because li').map((item) => item.textContent);
    expect(labels).to.have.length(2);
  });

  it('puts calling first at urgent and shows no remedy', async () => {
    const robot = await Robot.open({ region: 'GB' });
    await robot.finish({ 'q4-ill': ['fever'] });
    expect(robot.card['acuity']).to.equal('urgent');
    expect(robot.one('[part~="care-card"] [data-action="call"]').getAttribute('href')).to.equal('tel:111');
    expect(robot.all('[data-remedy]')).to.deep.equal([]);
    await robot.press('contact');
    const call = robot.one('[data-action="call"]');
    const form = robot.one('[part~="contact-form"]');
    expect(call.compareDocumentPosition(form) & Node.DOCUMENT_POSITION_FOLLOWING).to.not.equal(0);
  });

  it('names two numbers when the region is not known', async () => {
    const robot = await Robot.open({ region: '' });
    await robot.finish({ 'q1-now': ['now-brain'] });
    const calls = robot.all('[part~="care-card"] [data-action="call"]').map((link) => link.getAttribute('href'));
    expect(calls).to.deep.equal(['tel:112', 'tel:911']);
  });

  it('shows the whole plan at self-care, every phase, with what is left out and why', async () => {
    const robot = await Robot.open();
    await robot.finish({ 'q10-health': ['kidney'] });
    expect(robot.card['acuity']).to.equal('self-care');
    const ibuprofen = robot.one('[data-remedy="ibuprofen"]');
    expect(ibuprofen.part.contains('excluded')).to.equal(true);
    expect(ibuprofen.dataset['because']).to.equal('kidney');
    expect(robot.one('[data-remedy="salt-water"]').part.contains('excluded')).to.equal(true);
    expect(robot.all('[part~="phase"]').length).to.be.greaterThan(4);
    expect(robot.all('[part~="phase"][data-current]')).to.have.length(1);
    expect(robot.all('[part~="activity"]').length).to.be.greaterThan(20);
    const shown = robot.all('[data-remedy]').map((element) => element.dataset['remedy']);
    expect(new Set(shown).size).to.equal(shown.length);
  });

  it('leaves no placeholder unfilled on any screen', async () => {
    const robot = await Robot.open({ region: '' });
    await robot.finish();
    expect(robot.text).to.not.match(/[{}]|undefined|\[object/);
  });

  for (const [acuity, answers, prefix] of [
    ['emergency', { 'q1-now': ['now-chest'] }, 'Emergency advice'],
    ['urgent', { 'q4-ill': ['fever'] }, 'Urgent advice'],
    ['soon', { 'q7-pattern': ['recurrent'] }, 'Advice'],
    ['self-care', {}, 'Self-care advice'],
  ] as const) {
    it(`reads the ${acuity} card aloud as "${prefix}"`, async () => {
      const robot = await Robot.open();
      await robot.finish(answers);
      expect(robot.card['acuity']).to.equal(acuity);
      expect(robot.one('[part~="care-card-heading"]').textContent!.trim()).to.match(new RegExp(`^${prefix}: `));
    });
  }
});

describe('The shadow root', () => {
  it('is closed unless the page asks for an open one', async () => {
    const element = await fixture(html`<spasm-advisor region="US"></spasm-advisor>`);
    expect(element.shadowRoot).to.equal(null);
  });
});

describe('When something inside fails', () => {
  const broken = async (content: string) => {
    const robot = await Robot.open();
    robot.element.textContent = content;
    const codes: unknown[] = [];
    robot.element.addEventListener('advisor-error', (event) => codes.push(event.detail));
    Object.defineProperty(robot.element, 'render', {
      value: () => {
        throw new Error('broken on purpose');
      },
    });
    robot.element.requestUpdate();
    await robot.element.updateComplete;
    return { robot, codes };
  };

  it("shows the tag's own content and tells the page with a code", async () => {
    const { robot, codes } = await broken('Call us on 555.');
    expect(robot.at).to.equal('error');
    expect(robot.one('slot').localName).to.equal('slot');
    expect(codes).to.deep.equal([{ code: 'render' }]);
  });

  it('shows the emergency number and the clinic when the tag is empty', async () => {
    const { robot } = await broken('');
    expect(robot.all('a').map((link) => link.getAttribute('href'))).to.deep.equal(['tel:911', 'tel:+15550100199']);
  });
});

describe('Configuration', () => {
  it('reports each bad attribute once, readable before any listener existed', async () => {
    const robot = await Robot.open({ theme: 'pink' });
    expect(robot.element.configIssues.map((issue) => [issue.attribute, issue.value, issue.used])).to.deep.equal([
      ['theme', 'pink', 'auto'],
    ]);
    const issues: unknown[] = [];
    robot.element.addEventListener('config-issue', (event) => issues.push(event.detail.attribute));
    robot.element.setAttribute('phone', 'call us');
    await robot.element.updateComplete;
    robot.element.setAttribute('clinic-name', 'Other');
    await robot.element.updateComplete;
    expect(issues).to.deep.equal(['phone']);
  });
});

describe('A mark on the upper back', () => {
  it('is not overruled by "None of these": the page asks which of the two holds', async () => {
    const robot = await (await Robot.open()).finishTo('q7-pattern', { 'q5-age': '60' });
    await robot.tick('upper-left', 'none');
    await robot.press('continue');
    expect(robot.at).to.equal('q7-pattern');
    expect(robot.one('[part~="error-summary"]').textContent).to.contain('You marked your upper back');
    await robot.tick('upper-left');
    await robot.press('continue');
    expect(robot.at).not.to.equal('q7-pattern');
  });
});

describe('The questions about somebody else', () => {
  it('say below the heading whom "you" means, and the contact form does not', async () => {
    const robot = await Robot.open();
    await robot.tick('other');
    await robot.press('start');
    expect(robot.one('[part~="heading"]').nextElementSibling!.textContent).to.contain('means the person with the back');
    await robot.finish();
    await robot.press('contact');
    expect(robot.text).not.to.contain('means the person with the back');
  });
});

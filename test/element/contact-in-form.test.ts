import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { SpasmAdvisor } from '../../src/spasm-advisor.js';
import { Robot } from './robot.js';

async function inForm(attributes: Readonly<Record<string, string>> = { name: 'back' }) {
  const form = await fixture<HTMLFormElement>(
    html`<form>
      <input name="before" value="1" />
      <fieldset><spasm-advisor shadow="open" region="US" clinic-name="Harbour Spine Clinic"></spasm-advisor></fieldset>
      <button>Post</button>
    </form>`,
  );
  const element = form.querySelector<SpasmAdvisor>('spasm-advisor')!;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  await element.updateComplete;
  form.addEventListener('submit', (event) => event.preventDefault());
  const robot = new Robot(element);
  const entries = () => Object.fromEntries(new FormData(form)) as Record<string, string>;
  return { form, element, robot, entries };
}

async function send(robot: Robot): Promise<void> {
  await robot.finish();
  await robot.fillForm();
  await robot.press('send');
}

describe('The advisor in a form of the page', () => {
  it('posts nothing of its own before Send, and nothing of its fields ever', async () => {
    const { robot, entries } = await inForm();
    expect(entries()).to.deep.equal({ before: '1' });
    await robot.finish();
    await robot.fillForm();
    expect(entries()).to.deep.equal({ before: '1' });
  });

  it('carries request and summary after Send, and says to press the form’s own button', async () => {
    const { robot, entries } = await inForm();
    await send(robot);
    expect(robot.at).to.equal('unclaimed');
    expect(robot.text).to.contain("Ready. Now press this form's own button.");
    expect(robot.text).to.not.contain('could not take');
    const { back, 'back-summary': summary, ...rest } = entries();
    expect(rest).to.deep.equal({ before: '1' });
    const request = JSON.parse(back!) as { contact: { name: string }; summary: string };
    expect(request.contact.name).to.equal('Ada Example');
    expect(summary!.replace(/\r\n/g, '\n')).to.equal(request.summary);
  });

  it('carries it already while the event is being heard, so that a listener can submit at once', async () => {
    const { form, element, robot } = await inForm();
    let posted: FormDataEntryValue | null = null;
    form.addEventListener('submit', () => (posted = new FormData(form).get('back')));
    element.addEventListener('contact-request', () => form.requestSubmit());
    await send(robot);
    expect(posted).to.contain('Ada Example');
  });

  it('carries it under another name as soon as the page gives one, and under none when it takes that away', async () => {
    const { element, robot, entries } = await inForm();
    await send(robot);
    element.setAttribute('name', 'spasm');
    await element.updateComplete;
    expect(Object.keys(entries())).to.deep.equal(['before', 'spasm', 'spasm-summary']);
    element.removeAttribute('name');
    await element.updateComplete;
    expect(entries()).to.deep.equal({ before: '1' });
  });

  it('takes back "ready" when the form is disabled after Send', async () => {
    const { element, robot, form } = await inForm();
    await send(robot);
    expect(robot.text).to.contain('Ready.');
    form.querySelector('fieldset')!.disabled = true;
    await element.updateComplete;
    expect(robot.text).to.not.contain('Ready.');
  });

  it('takes the request out again when the visitor changes it or clears everything', async () => {
    const { robot, entries } = await inForm();
    await send(robot);
    await robot.press('back');
    expect(entries()).to.have.property('back');
    await robot.press('contact');
    await robot.write('message', 'One more thing.');
    expect(entries()).to.deep.equal({ before: '1' });
    await robot.press('review');
    await robot.press('send');
    expect(JSON.parse(entries()['back']!)).to.have.nested.property('contact.message', 'One more thing.');
    await robot.press('clear');
    expect(entries()).to.deep.equal({ before: '1' });
  });

  it('forgets everything when the form is reset, and leaves the focus where it is', async () => {
    const { form, robot, entries } = await inForm();
    await send(robot);
    form.querySelector('button')!.focus();
    form.reset();
    await robot.element.updateComplete;
    expect(robot.at).to.equal('intro');
    expect(entries()).to.deep.equal({ before: '1' });
    expect(document.activeElement).to.equal(form.querySelector('button'));
  });

  it('keeps a form that needs a request from being sent without one, and says why', async () => {
    const { form, element, robot } = await inForm({ name: 'back', required: '' });
    expect(form.checkValidity()).to.equal(false);
    expect(element.matches(':invalid')).to.equal(true);
    let submits = 0;
    form.addEventListener('submit', () => (submits += 1));
    form.requestSubmit();
    expect(submits).to.equal(0);
    await send(robot);
    expect(form.checkValidity()).to.equal(true);
    form.requestSubmit();
    expect(submits).to.equal(1);
    await robot.press('clear');
    expect(form.checkValidity()).to.equal(false);
  });

  it('points at one part of itself on every screen, which has a name, can take the focus and stays', async () => {
    const { form, element, robot } = await inForm({ name: 'back', required: '' });
    form.requestSubmit();
    const pointedAt = element.shadowRoot!.activeElement!;
    expect(pointedAt.matches('.root > .anchor[role="group"][aria-label]')).to.equal(true);
    await robot.finish();
    expect(pointedAt.isConnected).to.equal(true);
    (document.activeElement as HTMLElement).blur();
    form.requestSubmit();
    expect(element.shadowRoot!.activeElement).to.equal(pointedAt);
  });

  it('says at an emergency that help comes first, since no request can be made then', async () => {
    const { form, robot } = await inForm({ name: 'back', required: '' });
    const setValidity = ElementInternals.prototype.setValidity;
    const said: (string | undefined)[] = [];
    ElementInternals.prototype.setValidity = function (flags, message, anchor) {
      said.push(message);
      setValidity.call(this, flags, message, anchor);
    };
    try {
      await robot.finish({ 'q1-now': ['now-chest'] });
    } finally {
      ElementInternals.prototype.setValidity = setValidity;
    }
    expect(robot.card['acuity']).to.equal('emergency');
    expect(form.checkValidity()).to.equal(false);
    expect(said[0]).to.contain('press Send first');
    expect(said[said.length - 1]).to.equal('Get help first. This form is not for an emergency.');
  });

  it('blocks no form where it has no form of its own, or has failed', async () => {
    const { form, element } = await inForm({ name: 'back', required: '', contact: 'none' });
    expect(form.checkValidity()).to.equal(true);
    element.removeAttribute('contact');
    await element.updateComplete;
    expect(form.checkValidity()).to.equal(false);
    (element as unknown as { render: () => never }).render = () => {
      throw new Error('on purpose');
    };
    element.requestUpdate();
    await element.updateComplete;
    expect(form.checkValidity()).to.equal(true);
  });

  it('does not say "ready" without a name, outside a form, or in a disabled one', async () => {
    const nameless = await inForm({});
    await send(nameless.robot);
    expect(nameless.robot.text).to.contain('could not take');
    expect(nameless.entries()).to.deep.equal({ before: '1' });

    const outside = await Robot.open({ name: 'back' });
    await send(outside);
    expect(outside.text).to.contain('could not take');

    const disabled = await inForm();
    disabled.form.querySelector('fieldset')!.disabled = true;
    await send(disabled.robot);
    expect(disabled.robot.text).to.contain('could not take');
    expect(disabled.entries()).to.deep.equal({ before: '1' });
  });
});

import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define.js';
import { SpasmAdvisor } from '../../src/spasm-advisor.js';
import { Robot } from './robot.js';

const placeholder = (attributes: Readonly<Record<string, string>> = {}): HTMLElement => {
  const element = document.createElement('div');
  const all = { 'data-spasm-advisor': '', 'data-shadow': 'open', 'data-region': 'US', ...attributes };
  for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
  return element;
};
/** The element that stands in `place` once the observer has run. */
async function upgraded(place: Element): Promise<SpasmAdvisor> {
  await waitUntil(() => place.querySelector('spasm-advisor'));
  const element = place.querySelector('spasm-advisor')!;
  await element.updateComplete;
  return element;
}
const place = () => fixture<HTMLElement>(html`<section></section>`);

describe('A placeholder with data-spasm-advisor', () => {
  it('becomes the element: data-* are its attributes, its children move', async () => {
    const section = await place();
    const element = placeholder({
      'data-clinic-name': 'Harbour Spine Clinic',
      'data-heading-level': '3',
      'data-debug': '',
    });
    const own = document.createElement('p');
    own.textContent = 'Call us.';
    element.append('In danger: ', own);
    section.append('before', element, 'after');
    const advisor = await upgraded(section);
    expect(advisor.clinicName).to.equal('Harbour Spine Clinic');
    expect(advisor.debug).to.equal(true);
    expect(advisor.configIssues).to.deep.equal([]);
    expect([...advisor.childNodes].map((node) => node.textContent)).to.deep.equal(['In danger: ', 'Call us.']);
    expect(own.parentElement).to.equal(advisor);
    expect([...section.childNodes].map((node) => node.nodeName)).to.deep.equal(['#text', 'SPASM-ADVISOR', '#text']);
    expect(new Robot(advisor).one('[part~="heading"]').localName).to.equal('h3');
  });

  it('keeps its own id, class, language and the data-* of others, and takes no style and no handler along', async () => {
    const section = await place();
    const own = { id: 'advisor', class: 'wide', lang: 'en', 'data-aos': 'fade', 'aria-label': 'Advice' };
    section.append(placeholder({ ...own, 'data-onclick': 'alert(1)', 'data-style': 'color:red' }));
    section.firstElementChild!.setAttribute('style', 'color: red');
    section.firstElementChild!.setAttribute('onclick', 'void 0');
    const advisor = await upgraded(section);
    for (const [name, value] of Object.entries(own)) expect(advisor.getAttribute(name)).to.equal(value);
    for (const name of ['style', 'onclick', 'data-spasm-advisor']) expect(advisor.hasAttribute(name)).to.equal(false);
  });

  it('may come deep inside what is added, several at once, or be marked after it was added', async () => {
    const section = await place();
    const card = document.createElement('div');
    card.append(document.createElement('p'), placeholder(), placeholder());
    section.append(card);
    await waitUntil(() => section.querySelectorAll('spasm-advisor').length === 2);
    const late = document.createElement('div');
    section.append(late);
    late.setAttribute('data-spasm-advisor', '');
    await waitUntil(() => section.querySelectorAll('spasm-advisor').length === 3);
  });

  it('is replaced after the body of the page was swapped', async () => {
    const { body } = document;
    const other = document.createElement('body');
    other.append(placeholder());
    body.replaceWith(other);
    const advisor = await upgraded(other);
    expect(new Robot(advisor).at).to.equal('intro');
    other.replaceWith(body);
  });

  it('is replaced once: the element itself may carry the mark', async () => {
    const section = await place();
    const advisor = document.createElement('spasm-advisor');
    advisor.setAttribute('data-spasm-advisor', '');
    section.append(advisor);
    const last = await place();
    last.append(placeholder());
    await upgraded(last);
    expect(section.firstElementChild).to.equal(advisor);
  });

  it('moves what belongs into slots along', async () => {
    const section = await place();
    const element = placeholder();
    const logo = document.createElement('b');
    logo.slot = 'logo';
    element.append(logo);
    section.append(element);
    const advisor = await upgraded(section);
    expect(logo.assignedSlot).to.equal(new Robot(advisor).one('slot[name="logo"]'));
  });
});

describe('An element', () => {
  for (const thing of [5, {}, Symbol('s'), 'ajar', null]) {
    it(`stands whatever a script sets \`shadow\` to: ${String(thing)}`, async () => {
      const element = document.createElement('spasm-advisor');
      Object.assign(element, { shadow: thing, region: 'US' });
      document.body.append(element);
      await element.updateComplete;
      expect(element.shadowRoot).to.equal(null);
      expect(element.getBoundingClientRect().height).to.be.greaterThan(100);
      expect(element.configIssues.map(({ attribute }) => attribute)).to.deep.equal(thing === null ? [] : ['shadow']);
      element.remove();
    });
  }

  it('that got its properties before it was defined keeps them', async () => {
    const element = document.createElement('late-advisor') as SpasmAdvisor;
    Object.assign(element, {
      shadow: 'open',
      region: 'GB',
      clinicName: 'Hill Clinic',
      required: true,
      headingLevel: '4',
    });
    document.body.append(element);
    class Late extends SpasmAdvisor {}
    customElements.define('late-advisor', Late);
    await element.updateComplete;
    const robot = new Robot(element);
    expect([element.region, element.clinicName, element.required]).to.deep.equal(['GB', 'Hill Clinic', true]);
    expect(robot.one('[data-action="call"]').getAttribute('href')).to.equal('tel:999');
    expect(robot.one('[part~="heading"]').localName).to.equal('h4');
    element.remove();
  });

  it('can be started, cleared, shown and focused before it is in the page', async () => {
    const element = document.createElement('spasm-advisor');
    element.shadow = 'open';
    element.reset();
    element.show();
    element.close();
    element.focus();
    element.start();
    document.body.append(element);
    await element.updateComplete;
    expect(new Robot(element).at).to.equal('q1-now');
    expect(document.activeElement).to.equal(document.body);
    element.remove();
  });

  it('that is cloned starts anew with the same attributes', async () => {
    const robot = await Robot.open();
    await robot.finishTo('q5-age');
    const copy = robot.element.cloneNode(true) as SpasmAdvisor;
    document.body.append(copy);
    await copy.updateComplete;
    const other = new Robot(copy);
    expect(other.at).to.equal('intro');
    expect(copy.clinicName).to.equal('Harbour Spine Clinic');
    await other.finishTo('q2-nerve');
    expect(robot.at).to.equal('q5-age');
    copy.remove();
  });

  it('that is moved, taken out and put back keeps its answers', async () => {
    const robot = await Robot.open();
    await robot.finishTo('q5-age');
    await robot.write('q5-age', '41');
    for (const target of [await place(), document.body, await place()]) {
      target.append(robot.element);
      await robot.element.updateComplete;
      expect(robot.at).to.equal('q5-age');
    }
    robot.element.remove();
    robot.element.setAttribute('region', 'GB');
    await robot.element.updateComplete;
    document.body.append(robot.element);
    await robot.element.updateComplete;
    expect(robot.one<HTMLInputElement>('[name="q5-age"]').value).to.equal('41');
    await robot.press('continue');
    expect(robot.at).to.equal('q6-risk');
    robot.element.remove();
  });

  it('that is moved into another document keeps its answers', async () => {
    const robot = await Robot.open();
    await robot.finishTo('q2-nerve');
    const frame = document.createElement('iframe');
    document.body.append(frame);
    frame.contentDocument!.body.append(robot.element);
    await robot.element.updateComplete;
    document.body.append(robot.element);
    await robot.element.updateComplete;
    expect(robot.at).to.equal('q2-nerve');
    frame.remove();
    robot.element.remove();
  });

  it('that is moved into another document copies its plan there, too', async () => {
    const robot = await Robot.open();
    const frame = document.createElement('iframe');
    document.body.append(frame);
    frame.contentDocument!.body.append(robot.element);
    await robot.finish();
    const copied = new Promise<string>((writeText) =>
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } }),
    );
    try {
      robot.one('[data-action="copy"]').click();
      expect(await copied).to.match(/Your plan[^]*Your answers/);
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
      robot.element.remove();
      frame.remove();
    }
  });

  it('keeps its looks in every document it comes to, and when it is back', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const inert = document.implementation.createHTMLDocument();
    const room = (element: SpasmAdvisor) =>
      getComputedStyle(element.shadowRoot!.querySelector('[data-action="start"]')!).borderStartStartRadius;
    const make = () => Object.assign(document.createElement('spasm-advisor'), { shadow: 'open' });
    const moved = make();
    document.body.append(moved);
    await moved.updateComplete;
    const wanted = room(moved);
    expect(parseFloat(wanted)).to.be.above(0);
    for (const element of [moved, make()]) {
      for (const place of [frame.contentDocument!, document, inert, document]) {
        place.body.append(element);
        await element.updateComplete;
        if (place !== inert) expect(room(element)).to.equal(wanted);
      }
      element.remove();
    }
    frame.remove();
  });
});

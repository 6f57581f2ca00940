import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { pack } from '../../src/content/pack.js';
import '../../src/define.js';
import { SpasmAdvisor } from '../../src/spasm-advisor.js';
import { Clock } from './clock.js';
import { replace } from './replace.js';
import { Robot } from './robot.js';

const broken = (): never => {
  throw new Error('broken on purpose');
};
/** Puts something that throws in the place of a property; gives back what undoes it. */
const breaking = (owner: object, name: PropertyKey) => replace(owner, name, { get: broken });
function codesOf(element: SpasmAdvisor): string[] {
  const codes: string[] = [];
  element.addEventListener('advisor-error', ({ detail }) => codes.push(detail.code));
  return codes;
}

/** The number is there to be seen: in the clinic's own words, or in ours. */
function expectNumber(robot: Robot): void {
  expect(robot.at).to.equal('error');
  expect(robot.all('[part~="screen"]')).to.have.length(1);
  const own = robot.element.querySelector('a[href="tel:+15550100199"]');
  const shown = own ?? robot.one('a[href="tel:911"]');
  expect(shown.getBoundingClientRect().height).to.be.greaterThan(0);
}

/** What nobody caught: a throw that comes late must not end here. */
const uncaught: unknown[] = [];
addEventListener('error', ({ message }) => uncaught.push(message));
addEventListener('unhandledrejection', ({ reason }) => uncaught.push(reason));
afterEach(() => expect(uncaught.splice(0)).to.deep.equal([]));

/** Lit says each thing once a page, so this file listens from its first line. */
const warnings: string[] = [];
const { warn } = console;
before(() => {
  console.warn = (...args: unknown[]) => {
    warnings.push(args.join(' '));
    warn(...args);
  };
});
after(() => {
  console.warn = warn;
});

describe('A throw', () => {
  const failures: [what: string, code: string, act: (robot: Robot) => unknown][] = [
    [
      'in a render',
      'render',
      (robot) => {
        Object.defineProperty(robot.element, 'render', { value: broken });
        robot.element.requestUpdate();
      },
    ],
    [
      'while a value is put into the page',
      'render',
      (robot) => {
        breaking(robot.one('[part~="screen"]').parentElement!, 'setAttribute');
        robot.element.theme = 'dark';
      },
    ],
    [
      'before a render',
      'render',
      (robot) => {
        Object.defineProperty(robot.element, 'willUpdate', { value: broken });
        robot.element.requestUpdate();
      },
    ],
    [
      'after a render',
      'render',
      (robot) => {
        Object.defineProperty(robot.element, 'updated', { value: broken });
        robot.element.requestUpdate();
      },
    ],
    [
      'in the content',
      'pack',
      async (robot) => {
        const mend = breaking(pack.text.pages, 'q2-nerve');
        await robot.press('start');
        await robot.tick('none');
        await robot.press('continue');
        mend();
      },
    ],
    [
      'in the content of the outcome',
      'pack',
      async (robot) => {
        const mend = breaking(pack.text.dispositions, 'self-care');
        await robot.finish();
        mend();
      },
    ],
    [
      'in what is drawn after the outcome',
      'pack',
      async (robot) => {
        const mend = breaking(pack.text.remedies['walk-short']!, 'steps');
        await robot.finish();
        mend();
      },
    ],
    [
      'for want of a word in a sentence',
      'pack',
      async (robot) => {
        const page = pack.text.pages['q1-now']!;
        const { title } = page;
        Object.assign(page, { title: 'A {hole}?' });
        await robot.press('start');
        Object.assign(page, { title });
      },
    ],
    [
      'in the handling of a slot',
      'slot',
      async (robot) => {
        const prototype = HTMLSlotElement.prototype as object;
        const before = Object.getOwnPropertyDescriptor(prototype, 'assignedElements')!;
        Object.defineProperty(prototype, 'assignedElements', { ...before, value: broken });
        robot.root.querySelector('slot[name="pack"]')!.dispatchEvent(new Event('slotchange'));
        Object.defineProperty(prototype, 'assignedElements', before);
      },
    ],
    [
      'at a press of the visitor',
      'render',
      async (robot) => {
        await robot.press('start');
        const mend = breaking(robot.root, 'querySelectorAll');
        robot.one('[data-action="continue"]').click();
        mend();
      },
    ],
    [
      'at a press in the contact form',
      'contact',
      async (robot) => {
        await robot.finish();
        await robot.press('contact');
        await robot.write('name', 'Ada Example');
        await robot.write('phone', '+1 555 010 0123');
        robot.one<HTMLInputElement>('[name="consent"]').click();
        await robot.element.updateComplete;
        const mend = breaking(crypto, 'getRandomValues');
        robot.one('[data-action="review"]').click();
        mend();
      },
    ],
    [
      'in the tick of a timer',
      'render',
      async (robot) => {
        await robot.finish();
        await robot.press('timer-start');
        const mend = breaking(Date, 'now');
        document.dispatchEvent(new Event('visibilitychange'));
        mend();
      },
    ],
    [
      'when the page comes back from the back/forward cache',
      'render',
      (robot) => {
        dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
        breaking(robot.one('.root'), 'toggleAttribute');
        dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      },
    ],
    [
      'in what a press sets off for later',
      'render',
      async (robot) => {
        await robot.finish();
        const mend = breaking(document, 'importNode');
        // A file that is really saved opens a panel in Firefox, which takes the keys of the tests that follow.
        const unhook = replace(HTMLAnchorElement.prototype, 'click', { value: () => undefined });
        try {
          await robot.press('download');
          await nextFrame();
        } finally {
          unhook();
          mend();
        }
      },
    ],
    [
      'when the answer of the clinic has come',
      'contact',
      async (robot) => {
        let receive = (): void => undefined;
        const received = new Promise<void>((resolve) => (receive = resolve));
        robot.element.addEventListener('contact-request', (event) => event.respondWith(received));
        await robot.finish();
        await robot.fillForm();
        await robot.press('send');
        const mend = breaking(Date, 'now');
        receive();
        await nextFrame();
        mend();
      },
    ],
    [
      'when the dialog is closed',
      'render',
      async (robot) => {
        robot.element.setAttribute('display', 'dialog');
        await robot.element.updateComplete;
        const dialog = robot.one('dialog');
        breaking(dialog, 'open');
        dialog.dispatchEvent(new Event('close'));
      },
    ],
    [
      'when the element is taken along to another place',
      'render',
      async (robot) => {
        robot.element.setAttribute('display', 'dialog');
        await robot.element.updateComplete;
        breaking(robot.one('dialog'), 'close');
        robot.element.parentElement!.append(robot.element);
      },
    ],
  ];

  for (const [what, code, act] of failures) {
    for (const [hasWords, where] of [
      [true, "the clinic's own words"],
      [false, 'the numbers, where the tag is empty'],
    ] as const) {
      it(`${what} leaves ${where}, and tells the page "${code}"`, async () => {
        const robot = await Robot.open();
        if (hasWords) {
          const words = document.createElement('p');
          const link = document.createElement('a');
          link.href = 'tel:+15550100199';
          link.textContent = '+1 555 010 0199';
          words.append('Call us on ', link);
          robot.element.append(words);
        }
        const codes = codesOf(robot.element);
        await act(robot);
        await robot.element.updateComplete;
        expectNumber(robot);
        expect(codes).to.deep.equal([code]);
        robot.element.setAttribute('region', 'GB');
        robot.element.start();
        robot.element.reset();
        robot.element.focus();
        await robot.element.updateComplete;
        expectNumber(robot);
        expect(codes, 'once').to.deep.equal([code]);
      });
    }
  }

  it('in the very first render leaves the number', async () => {
    class Stillborn extends SpasmAdvisor {
      protected override render = broken;
    }
    customElements.define('stillborn-advisor', Stillborn);
    const element = document.createElement('stillborn-advisor') as Stillborn;
    Object.assign(element, { shadow: 'open', region: 'US' });
    const codes = codesOf(element);
    document.body.append(element);
    await element.updateComplete;
    expectNumber(new Robot(element));
    expect(codes).to.deep.equal(['render']);
    element.remove();
  });

  it('while the configuration is read still leaves the emergency numbers of every region', async () => {
    class Lost extends SpasmAdvisor {
      protected override rawConfig = broken;
    }
    customElements.define('lost-advisor', Lost);
    const element = document.createElement('lost-advisor') as Lost;
    element.shadow = 'open';
    document.body.append(element);
    await element.updateComplete;
    const calls = new Robot(element).all('a').map((link) => link.getAttribute('href'));
    expect(calls).to.deep.equal(['tel:112', 'tel:911']);
    element.remove();
  });

  it('does not keep a form of the page from being sent', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form><spasm-advisor shadow="open" region="US" name="request" required></spasm-advisor></form>`,
    );
    const element = form.querySelector('spasm-advisor')!;
    await element.updateComplete;
    expect(form.checkValidity()).to.equal(false);
    Object.defineProperty(element, 'render', { value: broken });
    element.requestUpdate();
    await element.updateComplete;
    expect(form.checkValidity()).to.equal(true);
  });
});

describe('Behind the fallback', () => {
  const clock = new Clock();
  afterEach(() => clock.restore());
  const fail = async ({ element }: Robot) => {
    Object.defineProperty(element, 'render', { value: broken });
    element.requestUpdate();
    await element.updateComplete;
  };

  it('nothing goes on: no timer, no hold on the screen, no answers', async () => {
    let held = 0;
    const release = () => Promise.resolve(void held--);
    const wakeLock = { request: () => Promise.resolve({ released: false, release, held: held++ }) };
    Object.defineProperty(navigator, 'wakeLock', { configurable: true, value: wakeLock });
    const robot = await Robot.open();
    const steps: string[] = [];
    robot.element.addEventListener('triage-step', ({ detail }) => steps.push(detail.step));
    await robot.finish();
    clock.install();
    await robot.press('timer-start');
    await nextFrame();
    expect([clock.waiting, held]).to.deep.equal([1, 1]);
    await fail(robot);
    expect([clock.waiting, held]).to.deep.equal([0, 0]);
    Reflect.deleteProperty(navigator, 'wakeLock');
    const before = steps.length;
    robot.element.start();
    expect(steps.slice(before), 'a visit that begins anew').to.deep.equal(['start']);
  });

  it('stops even where the clock is what failed', async () => {
    const robot = await Robot.open();
    await robot.finish();
    await robot.press('timer-start');
    await robot.fillForm();
    await robot.press('send');
    expect(robot.element.pendingRequest === null).to.equal(false);
    const mend = breaking(Date, 'now');
    document.dispatchEvent(new Event('visibilitychange'));
    mend();
    expect(robot.at).to.equal('error');
    expect(robot.element.pendingRequest === null).to.equal(true);
  });

  it('waits no request for a listener that comes late; a form of the page keeps its own', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form><spasm-advisor shadow="open" region="US" name="request"></spasm-advisor></form>`,
    );
    const robot = new Robot(form.querySelector('spasm-advisor')!);
    await robot.element.updateComplete;
    await robot.finish();
    await robot.fillForm();
    await robot.press('send');
    expect(robot.element.pendingRequest === null).to.equal(false);
    const posted = new FormData(form).get('request');
    expect(posted).to.contain('Ada Example');
    await fail(robot);
    expect(robot.element.pendingRequest === null).to.equal(true);
    expect(new FormData(form).get('request')).to.equal(posted);
    const late: unknown[] = [];
    robot.element.addEventListener('contact-request', ({ detail }) => late.push(detail));
    robot.element.reset();
    await nextFrame();
    expect(late).to.deep.equal([]);
    expect(new FormData(form).get('request')).to.equal(posted);
  });
});

describe('The fallback', () => {
  const fail = async (content: (host: HTMLElement) => void) => {
    const robot = await Robot.open();
    content(robot.element);
    Object.defineProperty(robot.element, 'render', { value: broken });
    robot.element.requestUpdate();
    await robot.element.updateComplete;
    return robot;
  };
  const child = (name: string, text: string, more: object = {}) =>
    Object.assign(document.createElement(name), { textContent: text, ...more });

  for (const [what, content] of [
    ['only what goes into other slots', (host) => host.append(child('p', 'Ward 911', { slot: 'footer' }))],
    ['only a comment', (host) => host.append(document.createComment('call 911'))],
    ['only a script', (host) => host.append(child('script', '"911"', { type: 'application/json' }))],
    ['only what is hidden', (host) => host.append(child('p', 'call 911', { hidden: true }))],
    ['only white space', (host) => host.append('\n  ')],
    ['words without a number', (host) => host.append(child('p', 'Loading ...'))],
    ['words with a number that is none to call', (host) => host.append(child('p', 'Since 1911.'))],
  ] as [string, (host: HTMLElement) => void][]) {
    it(`shows the numbers where the tag holds ${what}`, async () => {
      const robot = await fail(content);
      const calls = robot.all('a').map((link) => link.getAttribute('href'));
      expect(calls).to.deep.equal(['tel:911', 'tel:+15550100199']);
    });
  }

  it("adds nothing to the clinic's own words where they name a number", async () => {
    const robot = await fail((host) => host.append(child('p', 'In danger call 911.')));
    expect(robot.all('a, [class]')).to.deep.equal([]);
    expect(robot.one<HTMLSlotElement>('slot').assignedElements()).to.have.length(1);
  });
});

describe('An update', () => {
  it('is over when it is over: neither here nor on any other screen did one set off another', async () => {
    const robot = await Robot.open({ display: 'dialog', debug: '', theme: 'pink' });
    robot.one('[part~="launcher"]').click();
    await robot.finish();
    await robot.press('contact');
    await robot.press('clear');
    expect(warnings.filter((text) => text.includes('scheduled an update'))).to.deep.equal([]);
  });
});

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { attributeRows } from '../../src/config/schema.js';
import '../../src/define.js';
import { page } from './host-page.js';
import { Robot, type Answers } from './robot.js';

/** Anew with every run, and said, so that a failure can be had again: put it in the place of this expression. */
const seed = Date.now() & 0x7fffffff;
/** Values in all; ten at a time make one update. Firefox and WebKit run the same code: there a part of them will do. */
const VALUES = /Chrome/.test(navigator.userAgent) ? 10_000 : 2_000;
const AT_A_TIME = 10;

/** `shadow` is read once, and a dialog shows its launcher instead. */
const names = Object.values(attributeRows)
  .map(({ attribute }) => attribute)
  .filter((attribute) => attribute !== 'shadow');

const nasty = fc.constantFrom(
  '',
  ' ',
  'null',
  'undefined',
  '0',
  '-1',
  '7',
  '1e9',
  'true',
  'javascript:alert(1)',
  'data:text/html,<b>',
  'https://user:secret@clinic.example/',
  '//elsewhere.example',
  '<img src=x onerror=alert(1)>',
  '{clinic}',
  '${1}',
  '__proto__',
  'constructor',
  '\u0000',
  '\ud800',
  '\u202e',
  '٣٤٥٦٧٨٩',
  '2026-02-30',
  '0000-01-01',
  '1999-12-31',
  '9999-12-31',
  'a'.repeat(30_000),
);
const good = fc.constantFrom(
  'dialog',
  'inline',
  'dark',
  'light',
  'auto',
  'link',
  'none',
  'form',
  'GB',
  'us',
  'TR',
  '6',
  '72',
  'en',
  'de',
  'ar',
  'timers sources library',
  'cold heat medicines',
  'physiotherapy massage',
  'north: North Street; harbour: Harbour House',
  'Mo-Fr 08:00-17:30; Sa 09:00-12:00',
  'Pacific/Kiritimati',
  '+1 555 010 0199',
  '112',
  'desk@clinic.example',
  'https://clinic.example/contact',
  '/contact',
);
const value = fc.oneof(nasty, good, fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ maxLength: 60 }));
const change = fc.record({
  name: fc.constantFrom(...names),
  value: fc.oneof({ weight: 6, arbitrary: value }, { weight: 1, arbitrary: fc.constant(null) }),
  /** As a property, a script may set anything. */
  thing: fc.option(fc.oneof(fc.anything(), fc.constant(Symbol('s'))), { freq: 8 }),
});

const screens: [at: string, answers: Answers | undefined, last?: string][] = [
  ['intro', undefined],
  ['q1-now', {}],
  ['result', {}, 'self-care'],
  ['result', { 'q1-now': ['now-chest'] }, 'emergency'],
  ['result', { 'q4-ill': ['fever'] }, 'urgent'],
];

describe(`Attributes with any value (seed ${seed})`, () => {
  before(() => console.log(`fuzzing ${VALUES} attribute values, seed ${seed}`));

  for (const [at, answers, acuity] of screens) {
    const runs = VALUES / AT_A_TIME / screens.length;
    it(`break nothing on the screen "${acuity ?? at}": ${runs * AT_A_TIME} values`, async function () {
      this.timeout(500_000);
      const robot = await Robot.open();
      if (at === 'q1-now') await robot.press('start');
      else if (answers) await robot.finish(answers);
      (robot.root.activeElement as HTMLElement | null)?.blur();
      // A page that becomes shorter cannot stay where it was scrolled to.
      scrollTo(0, 0);
      const { element } = robot;
      const failures: unknown[] = [];
      const note = (event: ErrorEvent | PromiseRejectionEvent) =>
        failures.push('reason' in event ? event.reason : event.error);
      element.addEventListener('advisor-error', ({ detail }) => failures.push(detail.code));
      addEventListener('error', note);
      addEventListener('unhandledrejection', note);
      const before = page();
      try {
        await fc.assert(
          fc.asyncProperty(fc.array(change, { minLength: AT_A_TIME, maxLength: AT_A_TIME }), async (changes) => {
            for (const { name, value, thing } of changes) {
              const property = name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
              if (value === null) element.removeAttribute(name);
              else element.setAttribute(name, value);
              if (thing !== null && name !== 'lang') Object.assign(element, { [property]: thing });
            }
            await element.updateComplete;
            expect(failures).to.deep.equal([]);
            expect(robot.at).to.equal(at);
            if (acuity) expect(robot.card['acuity']).to.equal(acuity);
            const shown = robot.root.querySelector('[part~="launcher"]') ?? robot.screen;
            expect(shown.getBoundingClientRect().height, 'no blank box').to.be.greaterThan(20);
            const links = robot.all<HTMLAnchorElement>('a').map((link) => link.protocol);
            expect(links.filter((protocol) => !/^(tel|mailto|https?):$/.test(protocol))).to.deep.equal([]);
            if (at === 'intro' || acuity === 'emergency') expect(links).to.include('tel:');
            expect(robot.root.querySelector('img, script, iframe')).to.equal(null);
            for (const issue of element.configIssues) {
              for (const words of [issue.attribute, issue.expected, issue.used]) expect(words).to.match(/\S/);
            }
          }),
          { numRuns: runs, seed },
        );
        expect(page()).to.deep.equal(before);
      } finally {
        removeEventListener('error', note);
        removeEventListener('unhandledrejection', note);
        element.remove();
      }
    });
  }
});

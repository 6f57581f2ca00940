import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { render } from 'lit';
import { styles as elementStyles } from '../../src/spasm-advisor.styles.js';
import { remedies } from '../../src/content/remedies/index.js';
import { SpasmAdvisor } from '../../src/spasm-advisor.js';
import { Robot } from './robot.js';
import { pictures } from '../../src/pictures.js';
import { BODY_REGIONS, bodyMap, type BodyRegion } from '../../src/view/illustrations/body-map.js';
import { illustration } from '../../src/view/illustrations/index.js';
import { illustrationStyles } from '../../src/view/illustrations/illustrations.styles.js';

const styles = [...elementStyles.filter((style) => style !== illustrationStyles), illustrationStyles];
const drawn = remedies.filter((remedy) => remedy.illustration !== undefined);

const regions = Object.fromEntries(BODY_REGIONS.map((region) => [region, region.replace('-', ' ')])) as Record<
  BodyRegion,
  string
>;
const labels = { legend: 'Where does it hurt?', regions };

interface Report {
  region: BodyRegion;
  selected: boolean;
}

/** A body map in a shadow root as wide as what a screen leaves of a phone of 360 px in a page with margins. */
async function mapOnPhone(selected: readonly BodyRegion[] = []) {
  const reports: Report[] = [];
  const host = await fixture<HTMLDivElement>(html`<div></div>`);
  host.style.inlineSize = '326px';
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = styles.map((style) => style.styleSheet!);
  const onSelect = (region: BodyRegion, on: boolean) => reports.push({ region, selected: on });
  render(
    html`<div class="root theme-light"><div class="screen">${bodyMap({ selected, labels, onSelect })}</div></div>`,
    root,
  );
  const inner = root.querySelector<HTMLElement>('.body-map')!;
  const box = (region: BodyRegion) => inner.querySelector<HTMLInputElement>(`input[value="${region}"]`)!;
  const shape = (region: BodyRegion) => inner.querySelector<SVGPathElement>(`path.${region}`)!;
  return { inner, reports, box, shape };
}

describe('The drawings', () => {
  for (const { id, illustration: name } of drawn) {
    it(`show what to do for ${id}, in a picture and in words`, async () => {
      const { alt, shapes } = pictures[name!]!;
      expect(alt, 'text alternative').to.match(/^[A-Z].+\.$/);
      expect(alt, 'numbers belong in the data').not.to.match(/\d/);
      const picture = await fixture<SVGSVGElement>(html`<div>${illustration({ alt, shapes })}</div>`);
      const drawing = picture.querySelector('svg')!;
      expect(drawing.getAttribute('role')).to.equal('img');
      expect(drawing.getAttribute('aria-label')).to.equal(alt);
      expect(drawing.getAttribute('part')).to.equal('illustration');
      expect(drawing.querySelectorAll('path').length).to.be.greaterThan(2);
      expect(picture.querySelector('[style]')).to.equal(null);
    });
  }

  it('exist for every text alternative, and each stays inside its frame', async () => {
    for (const [name, drawing] of Object.entries(pictures)) {
      const picture = await fixture(html`<div>${illustration(drawing)}</div>`);
      const paths = [...picture.querySelectorAll('path')];
      expect(paths.length, name).to.be.greaterThan(2);
      for (const path of paths) {
        expect(path.getAttribute('d'), name).not.to.match(/NaN|undefined|Infinity/);
        const { x, y, width, height } = path.getBBox();
        expect(Math.min(x, y), name).to.be.at.least(2.5);
        expect(x + width, name).to.be.at.most(157.5);
        expect(y + height, name).to.be.at.most(117.5);
      }
    }
  });

  it('come to an element that is already on the page', async () => {
    const robot = await Robot.open();
    await robot.finish();
    expect(robot.all('[data-remedy="walk-short"] [part~="illustration"]')).to.have.length(1);
    const { shapes } = pictures['walking']!;
    SpasmAdvisor.addPictures({ walking: { alt: 'Another one.', shapes } });
    await robot.element.updateComplete;
    const drawing = robot.one('[data-remedy="walk-short"] [part~="illustration"]');
    expect(drawing.getAttribute('aria-label')).to.equal('Another one.');
    SpasmAdvisor.addPictures(pictures);
  });

  const { alt, shapes } = pictures['walking']!;
  const spy = document.createElement('i');
  const refused: [what: string, given: () => unknown][] = [
    ['a list that hands a node of the page out', () => ({ walking: { alt, shapes: { map: () => spy } } })],
    [
      'a list with its own way to be walked',
      () => ({ walking: { alt, shapes: Object.assign([], { map: () => spy }) } }),
    ],
    ['a node for the words', () => ({ walking: { alt: spy, shapes } })],
    ['a node for a path', () => ({ walking: { alt, shapes: [['aid', spy]] } })],
    ['what Lit would call', () => ({ walking: { alt: { _$litDirective$: class {}, values: [] }, shapes } })],
    ['a function', () => ({ walking: () => ({ alt, shapes }) })],
    ['no words', () => ({ walking: { shapes } })],
    ['no list', () => ({ walking: { alt, shapes: '' } })],
    ['a list with a gap', () => ({ walking: { alt, shapes: Object.assign([], { 1: shapes[0] }) } })],
    ['a class of no drawing', () => ({ walking: { alt, shapes: [['screen', 'M0 0']] } })],
    ['a path that is none', () => ({ walking: { alt, shapes: [['aid']] } })],
    ['far too much', () => ({ walking: { alt, shapes: new Array(20_000).fill(shapes[0]) } })],
    ['far too much to say', () => ({ walking: { alt: 'x'.repeat(1_000_000), shapes } })],
    ['nothing', () => null],
    ['a number', () => 5],
    ['a name that reaches for every object', () => JSON.parse('{"__proto__": {"alt": "", "shapes": []}}')],
  ];
  for (const [what, given] of refused) {
    it(`are refused as a whole, with one issue, when they bring ${what}`, async () => {
      const robot = await Robot.open();
      await robot.finish();
      const issues = () => robot.element.configIssues.filter(({ attribute }) => attribute === 'pictures');
      expect(() => SpasmAdvisor.addPictures({ ...pictures, ...(given() as object) })).not.to.throw();
      expect(() => SpasmAdvisor.addPictures(given() as typeof pictures)).not.to.throw();
      await robot.element.updateComplete;
      expect(robot.at).to.equal('result');
      const told = issues().filter(({ value }) => value === `[${typeof given()}]`);
      expect(
        told.map(({ expected }) => expected.includes('shapes')),
        'once, however often',
      ).to.deep.equal([true]);
      expect(robot.one('[data-remedy="walk-short"] [part~="illustration"]').getAttribute('aria-label')).to.equal(alt);
      expect(spy.isConnected || spy.getRootNode() instanceof ShadowRoot).to.equal(false);
    });
  }

  it('are read when they come, not when they are shown: a page cannot tell by that what is in a plan', async () => {
    let reads = 0;
    const get = () => {
      reads += 1;
      return 'Another one.';
    };
    SpasmAdvisor.addPictures({ walking: Object.defineProperty({ alt, shapes }, 'alt', { get, enumerable: true }) });
    SpasmAdvisor.addPictures(
      Object.defineProperty({}, 'walking', { get: () => ({ alt: get(), shapes }), enumerable: true }),
    );
    const own = { alt: 'My own.', shapes: [...shapes] };
    SpasmAdvisor.addPictures({ walking: own });
    own.alt = 'Changed later.';
    const robot = await Robot.open();
    await robot.finish();
    expect(reads).to.equal(0);
    expect(robot.one('[data-remedy="walk-short"] [part~="illustration"]').getAttribute('aria-label')).to.equal(
      'My own.',
    );
    SpasmAdvisor.addPictures(pictures);
  });
});

describe('The body map', () => {
  it('is a named group of six labelled check boxes with a name of their own', async () => {
    const { inner } = await mapOnPhone();
    expect(inner.querySelector('fieldset > legend')!.textContent).to.equal(labels.legend);
    const boxes = [...inner.querySelectorAll('input')];
    expect(boxes.map((box) => box.value)).to.deep.equal([...BODY_REGIONS]);
    for (const box of boxes) {
      expect(box.type).to.equal('checkbox');
      expect(box.name).to.equal('body-map');
      expect(box.labels![0]!.textContent!.trim()).to.equal(regions[box.value as BodyRegion]);
    }
  });

  it('works by keyboard: Tab passes without a tick, Space ticks and unticks', async () => {
    const { inner, reports, box } = await mapOnPhone();
    const root = inner.getRootNode() as ShadowRoot;
    // Firefox says that a key was pressed before the page has heard of it: a person, too, waits for what a key does.
    const press = async (key: string, arrived: () => boolean, what: string) => {
      await sendKeys({ press: key });
      await waitUntil(arrived, what, { timeout: 8_000 });
    };
    const isOn = (region: BodyRegion) => () => root.activeElement === box(region);
    box('upper-left').focus();
    await press('Tab', isOn('upper-right'), 'the first Tab');
    await press('Tab', isOn('middle-left'), 'the second Tab');
    expect(reports).to.deep.equal([]);
    await press(' ', () => reports.length > 0, 'the first Space');
    await press(' ', () => reports.length > 1, 'the second Space');
    expect(reports).to.deep.equal([
      { region: 'middle-left', selected: true },
      { region: 'middle-left', selected: false },
    ]);
  });

  it('shows what is ticked, several at once, on the drawing', async () => {
    const { box, shape } = await mapOnPhone(['lower-left', 'lower-right']);
    const fill = (region: BodyRegion) => getComputedStyle(shape(region)).fill;
    expect(box('lower-left').checked && box('lower-right').checked).to.equal(true);
    expect(fill('lower-left')).to.equal(fill('lower-right'));
    expect(fill('upper-left')).not.to.equal(fill('lower-left'));
    box('upper-left').click();
    expect(fill('upper-left')).to.equal(fill('lower-left'));
  });

  for (const region of BODY_REGIONS) {
    it(`has a ${regions[region]} that a thumb finds: 44 px at least on a phone, and the drawing is the target`, async () => {
      const { inner, box, shape, reports } = await mapOnPhone();
      const { width, height, left, top } = shape(region).getBoundingClientRect();
      expect(width).to.be.at.least(44);
      expect(height).to.be.at.least(44);
      const root = inner.getRootNode() as ShadowRoot;
      const hit = root.elementFromPoint(left + 4, top + height / 2)!;
      expect((hit.closest('label') as HTMLLabelElement).htmlFor).to.equal(box(region).id);
      (hit as HTMLElement).click();
      expect(reports).to.deep.equal([{ region, selected: true }]);
      expect(inner.scrollWidth, 'no sideways scrolling').to.be.at.most(inner.clientWidth);
    });
  }
});

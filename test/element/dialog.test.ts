import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define.js';
import { Robot } from './robot.js';

const open = (attributes = {}) => Robot.open({ display: 'dialog', ...attributes });
const dialog = (robot: Robot) => robot.one<HTMLDialogElement>('dialog');
const launcher = (robot: Robot) => robot.one('[part~="launcher"]');
const closed = (robot: Robot) => oneEvent(dialog(robot), 'close');

async function launch(robot: Robot): Promise<void> {
  launcher(robot).focus();
  launcher(robot).click();
  await robot.element.updateComplete;
}

describe('The dialog', () => {
  it('is a button first, and nothing else to see', async () => {
    const robot = await open();
    expect(dialog(robot).open).to.equal(false);
    expect(dialog(robot).part.contains('dialog')).to.equal(true);
    expect(launcher(robot).localName).to.equal('button');
    expect(launcher(robot).getBoundingClientRect().height).to.be.greaterThan(40);
    expect(robot.element.getBoundingClientRect().height).to.be.lessThan(120);
    expect(robot.one('[data-screen]').getBoundingClientRect().height).to.equal(0);
  });

  it('opens as a modal one at a press, on its heading', async () => {
    const robot = await open();
    await launch(robot);
    expect(dialog(robot).matches(':modal')).to.equal(true);
    expect(robot.root.activeElement).to.equal(robot.one('[part~="heading"]'));
    expect(dialog(robot).getAttribute('aria-label')).to.equal(robot.one('[part~="heading"]').textContent!.trim());
  });

  it('closes at Escape and at its button, gives the focus back, and keeps the answers', async () => {
    const robot = await open();
    await launch(robot);
    await robot.finishTo('q2-nerve');
    const escaped = closed(robot);
    await sendKeys({ press: 'Escape' });
    await escaped;
    expect(dialog(robot).open).to.equal(false);
    expect(robot.root.activeElement).to.equal(launcher(robot));
    await launch(robot);
    expect(robot.at).to.equal('q2-nerve');
    const pressed = closed(robot);
    await robot.press('close');
    await pressed;
    expect(robot.root.activeElement).to.equal(launcher(robot));
  });

  it('never opens by itself: not at start(), not at reset(), not when the attribute or the place changes', async () => {
    const robot = await open();
    robot.element.start();
    await robot.element.updateComplete;
    expect(dialog(robot).open).to.equal(false);
    robot.element.reset();
    await robot.element.updateComplete;
    expect(dialog(robot).open).to.equal(false);
    robot.element.display = 'inline';
    await robot.element.updateComplete;
    robot.element.show();
    robot.element.display = 'dialog';
    await robot.element.updateComplete;
    robot.element.parentElement!.append(robot.element);
    await robot.element.updateComplete;
    expect(dialog(robot).open || document.activeElement !== document.body).to.equal(false);
  });

  it('opens and closes at show() and close(), as often as one calls them, and gives the focus back to the page', async () => {
    const robot = await open();
    const button = document.createElement('button');
    document.body.append(button);
    button.focus();
    robot.element.focus();
    expect(robot.root.activeElement).to.equal(launcher(robot));
    button.focus();
    robot.element.show();
    robot.element.show();
    expect(dialog(robot).matches(':modal')).to.equal(true);
    const done = closed(robot);
    robot.element.close();
    robot.element.close();
    await done;
    expect(dialog(robot).open).to.equal(false);
    expect(document.activeElement).to.equal(button);
    button.remove();
  });

  it('can be shown before it was rendered, and not at all while out of the page', async () => {
    const element = document.createElement('spasm-advisor');
    Object.assign(element, { shadow: 'open', display: 'dialog', region: 'US' });
    element.show();
    document.body.append(element);
    await element.updateComplete;
    const robot = new Robot(element);
    expect(dialog(robot).open).to.equal(false);
    const other = element.cloneNode() as typeof element;
    other.setAttribute('shadow', 'open');
    other.setAttribute('display', 'dialog');
    document.body.append(other);
    other.show();
    await other.updateComplete;
    expect(dialog(new Robot(other)).open).to.equal(true);
    element.remove();
    other.remove();
  });

  it('is closed when it is moved, and keeps the answers', async () => {
    const robot = await open();
    await launch(robot);
    await robot.finishTo('q2-nerve');
    const place = document.createElement('section');
    document.body.append(place);
    place.append(robot.element);
    await robot.element.updateComplete;
    expect(dialog(robot).open).to.equal(false);
    expect(robot.at).to.equal('q2-nerve');
    await launch(robot);
    expect(dialog(robot).matches(':modal')).to.equal(true);
    place.remove();
  });

  it('becomes a part of the page and a dialog again when the attribute changes, with its answers', async () => {
    const robot = await open();
    await launch(robot);
    await robot.finishTo('q2-nerve');
    robot.element.setAttribute('display', 'inline');
    await robot.element.updateComplete;
    expect(robot.all('dialog, [part~="launcher"]')).to.deep.equal([]);
    expect(robot.at).to.equal('q2-nerve');
    expect(robot.screen.getBoundingClientRect().height).to.be.greaterThan(100);
    robot.element.setAttribute('display', 'dialog');
    await robot.element.updateComplete;
    expect(dialog(robot).open).to.equal(false);
    expect(robot.at).to.equal('q2-nerve');
  });

  it('is nothing to show() where it is a part of the page', async () => {
    const robot = await Robot.open();
    robot.element.show();
    robot.element.close();
    await robot.element.updateComplete;
    expect(robot.at).to.equal('intro');
  });

  it('goes through the whole trip', async () => {
    const robot = await open();
    await launch(robot);
    await robot.finish();
    expect(robot.card['acuity']).to.equal('self-care');
    expect(dialog(robot).open).to.equal(true);
    expect(dialog(robot).contains(robot.root.activeElement)).to.equal(true);
    await robot.press('clear');
    expect(robot.at).to.equal('intro');
  });

  it('leaves the numbers on the page when something inside fails while it is open', async () => {
    const robot = await open();
    await launch(robot);
    Object.defineProperty(robot.element, 'render', {
      value: () => {
        throw new Error('broken on purpose');
      },
    });
    robot.element.requestUpdate();
    await robot.element.updateComplete;
    expect(robot.at).to.equal('error');
    expect(robot.one('a[href="tel:911"]').getBoundingClientRect().height).to.be.greaterThan(0);
    robot.element.show();
    robot.element.focus();
    robot.element.start();
  });
});

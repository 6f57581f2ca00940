import { fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/index.js';
import type { SpasmAdvisor } from '../../src/spasm-advisor.js';

/** Answers by page; what is not named is answered with nothing worth mentioning. */
export type Answers = Readonly<Record<string, readonly string[] | string | 'skip'>>;

const calm: Answers = {
  'q3-start': ['start-strain'],
  'q5-age': '40',
  'q8-time': ['t-0-3'],
  'q8b-course': ['course-same'],
};

/** Drives an element with an open root the way a visitor does, by what the public contract promises alone. */
export class Robot {
  constructor(readonly element: SpasmAdvisor) {}

  static async open(attributes: Readonly<Record<string, string>> = {}): Promise<Robot> {
    const element = await fixture<SpasmAdvisor>(html`<spasm-advisor shadow="open"></spasm-advisor>`);
    const all = { 'clinic-name': 'Harbour Spine Clinic', phone: '+1 555 010 0199', region: 'US', ...attributes };
    for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
    await element.updateComplete;
    return new Robot(element);
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get screen(): HTMLElement {
    return this.root.querySelector<HTMLElement>('[part~="screen"]')!;
  }

  /** `intro`, `result`, ... or the link id of the question shown. */
  get at(): string {
    const { screen, question } = this.screen.dataset;
    return screen === 'question' ? question! : screen!;
  }

  one<E extends HTMLElement = HTMLElement>(selector: string): E {
    const found = this.root.querySelector<E>(selector);
    if (!found) throw new Error(`nothing on screen "${this.at}" matches ${selector}`);
    return found;
  }

  all<E extends HTMLElement = HTMLElement>(selector: string): E[] {
    return [...this.root.querySelectorAll<E>(selector)];
  }

  get text(): string {
    return this.screen.textContent!.replace(/\s+/g, ' ');
  }

  async press(action: string): Promise<void> {
    this.one(`[data-action="${action}"]`).click();
    await this.element.updateComplete;
  }

  /** Opens all that is folded, and waits for what is drawn only then. */
  async unfold(selector = 'details'): Promise<void> {
    const folded = this.all<HTMLDetailsElement>(selector).filter(({ open }) => !open);
    const told = folded.map((part) => oneEvent(part, 'toggle'));
    for (const part of folded) part.open = true;
    await Promise.all(told);
    await this.element.updateComplete;
  }

  input(code: string): HTMLInputElement {
    return this.one<HTMLInputElement>(`input[value="${code}"]`);
  }

  async tick(...codes: string[]): Promise<void> {
    for (const code of codes) {
      this.input(code).click();
      await this.element.updateComplete;
    }
  }

  async write(name: string, text: string): Promise<void> {
    const field = this.one<HTMLInputElement>(`[name="${name}"]`);
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.element.updateComplete;
  }

  /** Answers the question on screen and presses Continue. */
  async answer(answers: Answers = {}): Promise<void> {
    const value = answers[this.at] ?? calm[this.at] ?? ['none'];
    if (value === 'skip') return this.press('skip');
    if (typeof value === 'string') await this.write(this.at, value);
    else await this.tick(...value.filter((code) => !this.input(code).checked));
    await this.press('continue');
  }

  /** From the start to the outcome. */
  async finish(answers: Answers = {}): Promise<this> {
    if (this.at === 'intro') await this.press('start');
    while (this.screen.dataset['screen'] === 'question') await this.answer(answers);
    return this;
  }

  /** On to the given question, answering those before it. */
  async finishTo(linkId: string, answers: Answers = {}): Promise<this> {
    if (this.at === 'intro') await this.press('start');
    while (this.at !== linkId) await this.answer(answers);
    return this;
  }

  get card(): DOMStringMap {
    return this.one('[part~="care-card"]').dataset;
  }

  /** From the outcome to the text under review. */
  async fillForm(values: Readonly<Record<string, string>> = { name: 'Ada Example', phone: '+1 555 010 0123' }) {
    await this.press('contact');
    for (const [name, value] of Object.entries(values)) await this.write(name, value);
    this.one<HTMLInputElement>('[name="consent"]').click();
    await this.element.updateComplete;
    await this.press('review');
  }
}

import type { Page } from './drivers/index.js';

/** Selector of something inside the widget. Trips need `shadow="open"`. */
const inside = (selector: string) => `spasm-advisor >>> ${selector}`;

/** Where the widget is: the screen's name, or the link id of the question. */
export async function place(page: Page): Promise<string> {
  return page.evaluate(() => {
    const screen = document.querySelector('spasm-advisor')!.shadowRoot!.querySelector<HTMLElement>('[part~="screen"]')!;
    const { screen: name, question } = screen.dataset;
    return (name === 'question' ? question : name)!;
  });
}

/** Presses a button by its `data-action` and waits for the screen to change. */
export async function press(page: Page, action: string): Promise<string> {
  const before = await place(page);
  await page.click(inside(`[data-action="${action}"]`));
  await page.waitFor((from) => {
    const screen = document.querySelector('spasm-advisor')!.shadowRoot!.querySelector<HTMLElement>('[part~="screen"]')!;
    const { screen: name, question } = screen.dataset;
    return (name === 'question' ? question : name) !== from;
  }, before);
  return place(page);
}

export async function tick(page: Page, code: string): Promise<void> {
  await page.click(inside(`input[value="${code}"]`));
}

export async function write(page: Page, name: string, text: string): Promise<void> {
  await page.click(inside(`[name="${name}"]`));
  await page.type(text);
  await painted(page);
}

/** Firefox scrolls to the caret a frame after the last key; a click aimed before that would land elsewhere. */
export async function painted(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
}

/** What most people answer: a strain three days ago and nothing else. */
export const calm: Readonly<Record<string, string>> = {
  'q3-start': 'start-strain',
  'q5-age': '40',
  'q8-time': 't-0-3',
  'q8b-course': 'course-same',
};

/** From the start to the outcome with a mouse and a keyboard. */
export async function finish(page: Page, answers: Readonly<Record<string, string>> = {}): Promise<string> {
  let at = await press(page, 'start');
  while (at.startsWith('q')) {
    const value = answers[at] ?? calm[at] ?? 'none';
    if (at === 'q5-age') await write(page, at, value);
    else await tick(page, value);
    at = await press(page, 'continue');
  }
  return at;
}

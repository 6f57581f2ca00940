/** How long a visit takes, from the words on its screens and the presses it needs. Chromium only. */
import { act, open, place } from './frame.js';
import type { Page } from './drivers/index.js';

/**
 * Adults read 238 words of English non-fiction a minute without a sound, most of them 175 to 300: M. Brysbaert, How many
 * words do we read per minute?, Journal of Memory and Language 109 (2019).
 */
const WORDS_A_MINUTE = 238;
/**
 * To make up one's mind, point and press takes 2.65 seconds: S. Card, T. Moran and A. Newell, The keystroke-level model,
 * Communications of the ACM 23 (1980).
 */
const PRESS_SECONDS = 2.65;

export interface VisitTime {
  readonly visit: string;
  readonly questions: number;
  /** On the first screen, on every question in full, and on the card of the outcome. */
  readonly words: number;
  readonly presses: number;
  readonly minutes: number;
}

type Answers = Readonly<Record<string, readonly string[]>>;

const calm: Answers = {
  'q3-start': ['start-strain'],
  'q8-time': ['t-0-3'],
  'q8b-course': ['course-same'],
};

/** What is told at once, what most people tell, and what leads to the most questions. */
const visits: Readonly<Record<string, Answers>> = {
  shortest: { 'q1-now': ['now-chest'] },
  typical: calm,
  longest: { ...calm, 'q2-nerve': ['leg-numb-one'], 'q6-risk': ['postpartum', 'steroids-long'] },
};

/** What stands on the screen to be read, up to the end of the card at the outcome. Runs in the page. */
function wordsShown(): number {
  const root = document.querySelector('spasm-advisor')!.shadowRoot!;
  const shown = root.querySelector<HTMLElement>('[part~="care-card"]') ?? root.querySelector<HTMLElement>('.screen')!;
  return shown.innerText.split(/\s+/).filter(Boolean).length;
}

export async function visitTimes(page: Page, address: string): Promise<VisitTime[]> {
  const times: VisitTime[] = [];
  for (const [visit, answers] of Object.entries(visits)) {
    await open(page, address);
    let words = await page.evaluate(wordsShown);
    let [questions, presses] = [0, 1];
    await page.evaluate(act, { press: 'start' });
    for (let at = await page.evaluate(place); at !== 'result'; at = await page.evaluate(place)) {
      questions += 1;
      words += await page.evaluate(wordsShown);
      if (at === 'q5-age') {
        await page.evaluate(act, { write: at, text: '40' });
        presses += 1;
      } else {
        for (const code of answers[at] ?? ['none']) {
          await page.evaluate(act, { tick: code });
          presses += 1;
        }
      }
      await page.evaluate(act, { press: 'continue' });
      presses += 1;
    }
    words += await page.evaluate(wordsShown);
    const minutes = words / WORDS_A_MINUTE + (presses * PRESS_SECONDS) / 60;
    times.push({ visit, questions, words, presses, minutes });
  }
  return times;
}

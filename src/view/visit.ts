import type { AnswerOption, ContentPack, QuestionnaireItem } from '../content/schema.js';
import type { TriageStep } from '../events.js';
import { abandonedPages, assess, type Complete } from '../triage/assess.js';
import { AGE_LINK_ID } from '../triage/condition.js';
import { parseAge, toggled } from '../triage/draft.js';
import {
  answer,
  carriedOver,
  emptyResponse,
  isAnswered,
  without,
  type QuestionnaireResponse,
} from '../triage/response.js';
import type { FocusTarget } from './focus.js';
import type { BodyRegion } from './illustrations/body-map.js';
import { backward, firstQuestion, onward, type Screen } from './navigation.js';
import type { Onset } from './plan-stages.js';
import type { QuestionErrorCode } from './question-view.js';
import type { Taken } from './take-along.js';

/** No time to read. */
const SAME_DAY: readonly string[] = ['emergency', 'urgent'];

/** What stands in the page's own inputs. */
type Inputs = readonly Pick<HTMLInputElement, 'value' | 'checked'>[];

/**
 * One visitor's way through the questions: the answers, where the visitor is, and what was picked on the way. To forget a
 * visit is to begin another.
 */
export class Visit {
  screen: Screen = { name: 'intro' };
  response: QuestionnaireResponse = emptyResponse();
  error: QuestionErrorCode | undefined;
  /** What stands in the age field, also when it is no age yet. */
  ageText = '';
  isForOther = false;
  onset: Onset | undefined;
  /** Ticked on the drawing of the back. */
  regions: readonly BodyRegion[] = [];
  /** Pages whose answers have stopped to count with the last step. */
  dropped: readonly string[] = [];
  taken: Taken = { status: '' };
  /** Where focus goes once the screen is up. */
  focusNext: FocusTarget | undefined;

  readonly #pack: () => ContentPack;
  readonly #onGo: (screen: Screen, step?: TriageStep) => void;
  #isMapTick = false;

  /**
   * @param pack the content in force
   * @param onGo is told of every further screen, with the step of the trip that begins there
   */
  constructor(pack: () => ContentPack, onGo: (screen: Screen, step?: TriageStep) => void) {
    this.#pack = pack;
    this.#onGo = onGo;
  }

  /** Whether there is anything to protect. */
  get hasAnswers(): boolean {
    const { screen } = this;
    const isSearch = screen.name === 'library' && screen.words !== '';
    return isSearch || this.ageText !== '' || Object.keys(this.response).length > 0;
  }

  /** @throws Error before the last answer */
  assessment(): Complete {
    const assessment = assess(this.#pack(), this.response);
    if (assessment.status !== 'complete') throw new Error('The outcome was asked for before the last answer.');
    return assessment;
  }

  /** A step of the visitor's own: the new screen's heading gets the focus. */
  go(screen: Screen, step?: TriageStep, dropped: readonly string[] = []): void {
    this.screen = screen;
    this.error = undefined;
    this.taken = { status: '' };
    this.dropped = dropped;
    this.focusNext = { to: 'heading' };
    if (screen.name === 'question' && screen.linkId === AGE_LINK_ID && isAnswered(this.response, AGE_LINK_ID))
      this.ageText = String(this.response[AGE_LINK_ID]);
    this.#onGo(screen, step);
  }

  /** Other content keeps the answers that still hold. An outcome that lacks one now waits for it; another one is shown. */
  adopt(earlier: ContentPack): void {
    const pack = this.#pack();
    const { name } = this.screen;
    const before = assess(earlier, this.response);
    this.response = carriedOver(earlier, pack, this.response);
    if (before.status !== 'complete' || name === 'intro' || name === 'question') return;
    const after = assess(pack, this.response);
    if (after.status === 'complete') {
      if (JSON.stringify(after.disposition) === JSON.stringify(before.disposition)) return;
      // Who reads may read on, unless it is time to call.
      if (name === 'library' && !SAME_DAY.includes(after.disposition.acuity)) return;
    }
    this.go(onward(pack, this.response));
  }

  start(): void {
    this.go(firstQuestion(this.#pack()), 'start');
  }

  back(): void {
    this.go(backward(this.#pack(), this.response, this.screen));
  }

  /** Unfolds what belongs to a line of the library. */
  unfold(id: string): void {
    const { screen } = this;
    if (screen.name === 'library' && !screen.rows.includes(id)) this.screen = { ...screen, rows: [...screen.rows, id] };
  }

  /** Looks for words in the library: every topic unfolds, and afterwards those fold again that were folded before. */
  search(words: string, topics: readonly Pick<HTMLDetailsElement, 'open'>[]): void {
    const { screen } = this;
    if (screen.name !== 'library') return;
    const open = screen.words.trim() ? screen.open : topics.map((topic) => topic.open);
    for (const [place, topic] of topics.entries()) topic.open = words.trim() !== '' || open[place]!;
    this.screen = { ...screen, words, open };
  }

  tick(linkId: string, code: string, checked: boolean): void {
    if (this.#item(linkId).answerOption.some((option) => option.code === code && option.bodyMap))
      this.#isMapTick = false;
    const codes = this.response[linkId];
    const next = toggled(this.#item(linkId), Array.isArray(codes) ? codes : [], code, checked);
    this.response = answer(this.response, linkId, next);
    this.error = undefined;
  }

  /** The map ticks the answer that stands for a part of it, and takes back only a tick of its own. */
  pickRegion(region: BodyRegion, isSelected: boolean): void {
    if (this.screen.name !== 'question') return;
    const { linkId } = this.screen;
    const option = this.#item(linkId).answerOption.find(({ bodyMap }) => bodyMap)!;
    const { code } = option;
    const was = this.#isMarked(option);
    this.regions = isSelected ? [...this.regions, region] : this.regions.filter((each) => each !== region);
    const is = this.#isMarked(option);
    if (is === was) return;
    const codes = this.response[linkId];
    const isTicked = Array.isArray(codes) && codes.includes(code);
    if (is !== isTicked && (is || this.#isMapTick)) this.tick(linkId, code, is);
    this.#isMapTick = is && !isTicked;
  }

  /**
   * Takes what stands in the page's own inputs, so that an answer given in the same instant as the press counts. A press
   * that was meant for an earlier page does nothing: no question is ever skipped.
   */
  submit(linkId: string, inputs: Inputs): void {
    if (this.screen.name !== 'question' || this.screen.linkId !== linkId) return;
    const item = this.#item(linkId);
    if (item.type === 'integer') {
      const age = parseAge(inputs[0]?.value ?? this.ageText, item);
      if (age === undefined) return this.#refuse('age');
      return this.#settle(linkId, age);
    }
    const codes = inputs.filter((input) => input.checked).map((input) => input.value);
    if (codes.length === 0) return this.#refuse('empty');
    const isOverruled = item.answerOption.some((option) => option.exclusive && codes.includes(option.code));
    if (isOverruled && item.answerOption.some((option) => this.#isMarked(option))) return this.#refuse('map');
    this.#settle(linkId, codes);
  }

  skip(linkId: string): void {
    this.#settle(linkId, 'skipped');
  }

  #settle(linkId: string, value: string[] | number | 'skipped'): void {
    const pack = this.#pack();
    const response = answer(this.response, linkId, value);
    const dropped = abandonedPages(pack, response);
    this.response = without(response, dropped);
    const next = onward(pack, this.response);
    this.go(next, next.name === 'result' ? 'outcome' : 'questions', dropped);
  }

  /** Marked on the body map, whatever is ticked. */
  #isMarked({ bodyMap }: AnswerOption): boolean {
    return bodyMap !== undefined && this.regions.some((region) => region.startsWith(bodyMap));
  }

  #refuse(code: QuestionErrorCode): void {
    this.error = code;
    this.focusNext = { to: 'error-summary' };
  }

  #item(linkId: string): QuestionnaireItem {
    return this.#pack().questionnaire.find((item) => item.linkId === linkId)!;
  }
}

import type { QuestionnaireItem, Route } from '../content/schema.js';
import { fill } from '../i18n/fill.js';
import { assess, offeredAnswers, walk } from '../triage/assess.js';
import type { Disposition } from '../triage/disposition.js';
import { isAnswered, type QuestionnaireResponse } from '../triage/response.js';
import { openingWords } from './opening-words.js';
import { reviewView } from './review.js';
import { adviceLine, emergencyNumbers, sentences, type ViewContext } from './context.js';

export type QuestionErrorCode = 'empty' | 'age' | 'map';

export interface AnswerView {
  readonly code: string;
  readonly label: string;
  readonly detail?: string | undefined;
  readonly meaning?: string | undefined;
  readonly checked: boolean;
  readonly exclusive: boolean;
}

export interface AnswerGroupView {
  readonly id: string;
  readonly heading?: string | undefined;
  readonly answers: readonly AnswerView[];
}

export interface CallView {
  readonly label: string;
  /** The part of the label that is the number: it never breaks over two lines. */
  readonly number: string;
  readonly href: string;
  /** Whether somebody is there to pick up. */
  readonly note?: string | undefined;
}

/** Exactly what a question's screen shows. */
export interface QuestionView {
  readonly linkId: string;
  readonly type: QuestionnaireItem['type'];
  readonly repeats: boolean;
  readonly title: string;
  readonly why?: string | undefined;
  readonly hint: string;
  /** Where it hurts can be shown on a drawing, too. */
  readonly hasBodyMap: boolean;
  readonly progress: string;
  readonly index: number;
  readonly atMost: number;
  readonly groups: readonly AnswerGroupView[];
  /** The last answers, set apart: not sure, none. */
  readonly apart: readonly AnswerView[];
  readonly age?: number | undefined;
  readonly skip?: string | undefined;
  /** Said on the first page after the level is final. */
  readonly levelSoFar?: string | undefined;
  /** Shown once it is certain that the visitor must be seen today. */
  readonly urgentCall?: { readonly text: string; readonly call: CallView | undefined } | undefined;
  readonly error?: string | undefined;
}

/** The pages asked so far and the next one, in order: the way Back and Continue go. */
export function pagesOnTheWay({ pack }: ViewContext, response: QuestionnaireResponse): string[] {
  const { asked, next } = walk(pack, response);
  return [...asked, ...(next ? [next] : [])].map((item) => item.linkId);
}

/** The answers given before a page: what its place and progress are computed from. */
function before(pack: ViewContext['pack'], response: QuestionnaireResponse, linkId: string): QuestionnaireResponse {
  const end = pack.questionnaire.findIndex((item) => item.linkId === linkId);
  const kept = new Set(pack.questionnaire.slice(0, end).map((item) => item.linkId));
  return Object.fromEntries(Object.entries(response).filter(([key]) => kept.has(key)));
}

/**
 * The call for "seen today": the advice line, else the clinic.
 * @param route at `maternity` her unit comes first, and its number nobody here knows: the label says so
 */
export function sameDayCall(context: ViewContext, route?: Route): CallView | undefined {
  const call = lineOrClinic(context);
  return call && route === 'maternity'
    ? { ...call, label: fill(context.locale.action.callUnlessMaternity, { call: call.label }) }
    : call;
}

function lineOrClinic(context: ViewContext): CallView | undefined {
  const line = adviceLine(context);
  if (line)
    return {
      // "Call NHS 111: 111" would say the number twice.
      label: line.name.includes(line.display)
        ? fill(context.locale.action.call, { number: line.name })
        : fill(context.locale.action.callName, { name: line.name, number: line.display }),
      number: line.display,
      href: line.href,
    };
  return clinicCall(context, true);
}

/** @param isToday the visitor has to be seen today */
export function clinicCall(context: ViewContext, isToday = false): CallView | undefined {
  const { config, locale } = context;
  if (!config.phone) return undefined;
  const number = config.phone.display;
  const label = config.clinicName
    ? fill(locale.action.callName, { name: config.clinicName, number })
    : fill(locale.action.call, { number });
  return { label, number, href: config.phone.href, note: openingWords(context, isToday) };
}

/** @param route where else to go first; the label then says when to call */
export function emergencyCalls(context: ViewContext, route: Route = 'ambulance'): CallView[] {
  return emergencyNumbers(context).map(({ display, href }) => ({
    label: fill(context.locale.action.callEmergency[route], { number: display }),
    number: display,
    href,
  }));
}

/** The level in the words that the outcome will have. */
function levelWords(context: ViewContext, { acuity, withinDays }: Disposition): string {
  const numbers = withinDays && { days: { value: withinDays, unit: 'day' as const } };
  return sentences(context, numbers || undefined)(context.pack.text.dispositions[acuity]!.heading);
}

/** What the screen of one question shows, whether it is answered or not. */
export function questionView(
  context: ViewContext,
  response: QuestionnaireResponse,
  linkId: string,
  error?: QuestionErrorCode,
): QuestionView {
  const { pack, locale } = context;
  const earlier = before(pack, response, linkId);
  const state = assess(pack, earlier);
  const item = pack.questionnaire.find((candidate) => candidate.linkId === linkId)!;
  const { findings, disposition, skipped } = walk(pack, earlier);
  const text = pack.text.pages[linkId]!;
  const value = isAnswered(response, linkId) ? response[linkId] : undefined;
  const complete = sentences(context);
  const answerView = (option: QuestionnaireItem['answerOption'][number]): AnswerView => {
    const words = pack.text.answers[option.code]!;
    const say = sentences(context, option.numbers);
    return {
      code: option.code,
      label: say(words.label),
      detail: words.detail && say(words.detail),
      meaning: words.meaning && say(words.meaning),
      checked: Array.isArray(value) && value.includes(option.code),
      exclusive: option.exclusive === true,
    };
  };
  const offered = offeredAnswers(item, skipped);
  const isApart = (option: (typeof offered)[number]) =>
    item.repeats && option.group === undefined && isLast(option.code);
  const main = offered.filter((option) => !isApart(option));
  const groupIds = [...new Set(main.map((option) => option.group ?? ''))];
  const inProgress = state.status === 'in-progress' ? state : { index: 1, atMost: 1 };
  const levelSoFar = item.purpose === 'plan' && disposition.acuity !== 'urgent' && disposition.acuity !== 'emergency';
  return {
    linkId,
    type: item.type,
    repeats: item.repeats,
    title: complete(text.title),
    why: text.why && complete(text.why),
    hint: text.hint ? complete(text.hint) : hintFor(item, context),
    hasBodyMap: item.answerOption.some(({ bodyMap }) => bodyMap),
    progress: fill(locale.question.progress, { index: String(inProgress.index), atMost: String(inProgress.atMost) }),
    index: inProgress.index,
    atMost: inProgress.atMost,
    groups: groupIds.map((id) => ({
      id: id || 'all',
      heading: id ? text.groups?.[id] : undefined,
      answers: main.filter((option) => (option.group ?? '') === id).map(answerView),
    })),
    apart: offered.filter(isApart).map(answerView),
    age: typeof value === 'number' ? value : undefined,
    skip: item.skippable && text.skip,
    levelSoFar:
      levelSoFar && !reviewView(context).outdated
        ? fill(locale.question.levelSoFar, { level: levelWords(context, disposition) })
        : undefined,
    urgentCall:
      disposition.acuity === 'urgent' && findings.signs.size > 0
        ? { text: locale.strip.urgentNow, call: sameDayCall(context, disposition.route) }
        : undefined,
    error: error && errorFor(error, item, context),
  };
}

/** "Not sure" and "none" stand apart at the end of a list. */
function isLast(code: string): boolean {
  return code === 'none' || code.startsWith('unsure-');
}

function hintFor(item: QuestionnaireItem, { locale }: ViewContext): string {
  if (item.type === 'integer') return locale.question.age;
  return item.repeats ? locale.question.pickAll : locale.question.pickOne;
}

function errorFor(code: QuestionErrorCode, item: QuestionnaireItem, { locale }: ViewContext): string {
  if (item.type === 'integer' || code === 'age') return locale.error.age;
  if (code === 'map') return locale.error.map;
  return item.repeats ? locale.error.empty : locale.error.emptySingle;
}

import type { AnswerOption, ContentPack, QuestionnaireItem } from '../content/schema.js';
import { holds, matchedSigns, mentionedSigns, type Findings } from './condition.js';
import { compareAcuity, mostUrgent, strongestRoute, type Disposition } from './disposition.js';
import { isAnswered, validateResponse, type QuestionnaireResponse } from './response.js';

/** A rule that decided the outcome and every sign that made it match, in the order of the rule. */
export interface Because {
  readonly rule: string;
  readonly signs: readonly string[];
}

export interface InProgress {
  readonly status: 'in-progress';
  readonly next: QuestionnaireItem;
  /** Place of `next`, from 1. */
  readonly index: number;
  /** The most pages this visit can still come to, never growing. */
  readonly atMost: number;
}

export interface Complete {
  readonly status: 'complete';
  readonly disposition: Disposition;
  readonly because: readonly Because[];
}

export type Assessment = InProgress | Complete;

/** What a replay of the answers from the first page on comes to. */
export interface Walk {
  /** The pages asked and answered, in order. */
  readonly asked: readonly QuestionnaireItem[];
  readonly skipped: ReadonlySet<string>;
  readonly findings: Findings;
  readonly disposition: Disposition;
  readonly because: readonly Because[];
  /** The first asked page without an answer; absent when the walk has ended. */
  readonly next?: QuestionnaireItem;
}

/** The disposition that the given findings lead to: the most urgent of all rules that match. */
export function dispose(pack: ContentPack, findings: Findings): { disposition: Disposition; because: Because[] } {
  const matches = pack.redFlags.flatMap((rule) => {
    const signs = matchedSigns(rule.when, findings);
    return signs ? [{ rule, signs }] : [];
  });
  const acuity = mostUrgent(matches.map(({ rule }) => rule.acuity));
  const decisive = matches.filter(({ rule }) => rule.acuity === acuity);
  const days = decisive.flatMap(({ rule }) => rule.withinDays ?? []);
  const route = strongestRoute(decisive.map(({ rule }) => rule.route));
  return {
    disposition: {
      acuity,
      ...(days.length > 0 && { withinDays: Math.min(...days) as 3 | 7 | 14 }),
      ...(route && { route }),
    },
    because: decisive.map(({ rule, signs }) => ({ rule: rule.id, signs })),
  };
}

function isAsked(item: QuestionnaireItem, findings: Findings, urgent: boolean): boolean {
  if (item.omitOnceUrgent && urgent) return false;
  if (item.enableWhen && !holds(item.enableWhen, findings)) return false;
  return !(item.omitWhen && holds(item.omitWhen, findings));
}

function withAnswer(
  findings: Findings,
  item: QuestionnaireItem,
  value: readonly string[] | number | 'skipped',
): Findings {
  if (value === 'skipped') return findings;
  if (typeof value === 'number') return { ...findings, age: value };
  const exclusive = new Set(item.answerOption.filter((option) => option.exclusive).map((option) => option.code));
  return { ...findings, signs: new Set([...findings.signs, ...value.filter((code) => !exclusive.has(code))]) };
}

/**
 * Replays the answers from the first page. Pages that are no longer asked count for nothing; the walk ends at the first
 * emergency, at the first page without an answer, or after the last page.
 * @throws ResponseError for a response the questionnaire could not have produced.
 */
export function walk(pack: ContentPack, response: QuestionnaireResponse): Walk {
  validateResponse(pack, response);
  let findings: Findings = { signs: new Set() };
  let outcome = dispose(pack, findings);
  const asked: QuestionnaireItem[] = [];
  const skipped = new Set<string>();
  for (const item of pack.questionnaire) {
    if (!isAsked(item, findings, compareAcuity(outcome.disposition.acuity, 'urgent') >= 0)) continue;
    if (!isAnswered(response, item.linkId)) return { asked, skipped, findings, ...outcome, next: item };
    const value = response[item.linkId]!;
    asked.push(item);
    if (value === 'skipped') skipped.add(item.linkId);
    findings = withAnswer(findings, item, value);
    outcome = dispose(pack, findings);
    if (outcome.disposition.acuity === 'emergency') break;
  }
  return { asked, skipped, findings, ...outcome };
}

/** The answers a page offers, given which earlier pages were skipped. */
export function offeredAnswers(item: QuestionnaireItem, skipped: ReadonlySet<string>): AnswerOption[] {
  return item.answerOption.filter((option) => !(option.hiddenWhenSkipped && skipped.has(option.hiddenWhenSkipped)));
}

/**
 * The most pages still to come, `from` included: the page conditions mention few signs and age bounds, so every way
 * these can still turn out is tried.
 */
function longestRemaining(pack: ContentPack, from: QuestionnaireItem, { findings, disposition }: Walk): number {
  const items = pack.questionnaire.slice(pack.questionnaire.indexOf(from));
  const conditions = items.flatMap((item) => [item.enableWhen ?? [], item.omitWhen ?? []].flat());
  const open = new Set(items.flatMap((item) => item.answerOption.map((option) => option.code)));
  const undecided = [...new Set(conditions.flatMap(mentionedSigns))].filter((sign) => open.has(sign));
  const urgent = compareAcuity(disposition.acuity, 'urgent') >= 0;
  const combinations = Array.from({ length: 2 ** undecided.length }, (_, bits) =>
    undecided.filter((_sign, place) => bits & (2 ** place)),
  );
  // An unknown age leaves age bounds unmet: they only ever take a page away (the test of the longest path checks this).
  return Math.max(
    ...combinations.map((signs) => {
      const imagined = { ...findings, signs: new Set([...findings.signs, ...signs]) };
      return items.filter((item) => isAsked(item, imagined, urgent)).length;
    }),
  );
}

/**
 * What the answers come to: the next page to ask, or the disposition and what decided it. Pure: the same pack and
 * response always give the same result.
 * @throws ResponseError for a response the questionnaire could not have produced.
 */
export function assess(pack: ContentPack, response: QuestionnaireResponse): Assessment {
  const result = walk(pack, response);
  if (!result.next) return { status: 'complete', disposition: result.disposition, because: result.because };
  const next = { ...result.next, answerOption: offeredAnswers(result.next, result.skipped) };
  const atMost = result.asked.length + longestRemaining(pack, result.next, result);
  return { status: 'in-progress', next, index: result.asked.length + 1, atMost };
}

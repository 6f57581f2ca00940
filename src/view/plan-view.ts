import { serviceRemedies, type Service } from '../config/schema.js';
import type { Phase, Remedy } from '../content/schema.js';
import { fill } from '../i18n/fill.js';
import { formatQuantity } from '../i18n/quantity.js';
import { SKIPPED } from '../plan/contraindications.js';
import type { CurrentPhase } from '../plan/phase.js';
import { morningAfter } from '../plan/reminders.js';
import { isLeft, planFor, type Activity, type SelfCarePlan, type Withheld } from '../plan/self-care-plan.js';
import { timedStep, type TimedStep } from '../plan/timer.js';
import { walk, type Complete, type Walk } from '../triage/assess.js';
import { matchedSigns } from '../triage/condition.js';
import type { QuestionnaireResponse } from '../triage/response.js';
import { pageOf, questionTitle } from './answers-view.js';
import { clinicName, listWords, quantityFormat, regionWords, sentences, type ViewContext } from './context.js';
import type { Picture } from './illustrations/index.js';
import { sourcesView, type SourcesView } from './sources.js';

/** When the visitor says it started: for display only, and never sent. */
export const onsets = ['today', 'yesterday', 'days'] as const;
export type Onset = (typeof onsets)[number];

/** The parts of a plan by the hour, in order of time. */
const stages = ['now', 'today', 'until', 'after-3', 'after-pain', 'prevention', 'professional'] as const;
export type Stage = (typeof stages)[number];

const LATER_IN_FIRST_DAYS: readonly Stage[] = ['today', 'until'];

const stageOfOnset: Record<Onset, Stage> = { today: 'now', yesterday: 'today', days: 'until' };
const stageOfPhase: Record<CurrentPhase, Stage> = {
  'p0-72h': 'now',
  'p-after-72h': 'after-3',
  'p-after-pain': 'after-pain',
};
/** About how long ago, in hours. */
const hoursAgo: Record<Onset, number> = { today: 0, yesterday: 24, days: 60 };
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

export interface TimerView {
  readonly step: TimedStep;
  readonly length: string;
  /** What to do when a time has come. */
  readonly check: string;
  readonly end: string;
  readonly again: string;
}

export interface ActivityView {
  readonly remedy: string;
  readonly phase: Phase;
  readonly name: string;
  readonly summary: string;
  /** Where the sources disagree. */
  readonly notes: readonly string[];
  readonly chips: readonly string[];
  readonly steps: readonly string[];
  readonly safety: readonly string[];
  /** Who should ask first; for help from people. */
  readonly askers: readonly string[];
  readonly evidence: string;
  readonly grade?: { readonly id: 'A' | 'B' | 'C'; readonly label: string } | undefined;
  readonly sources: SourcesView | undefined;
  readonly illustration?: Picture | undefined;
  readonly timer?: TimerView | undefined;
  /** This clinic does it. */
  readonly offered?: string | undefined;
}

export interface WithheldView {
  readonly remedy: string;
  readonly phase: Phase;
  readonly name: string;
  readonly because: readonly string[];
  /** Why, where the group does not say it. */
  readonly reason?: string | undefined;
  readonly notes: readonly string[];
}

/** Remedies that one answer took out. */
export interface WithheldGroup {
  readonly heading?: string | undefined;
  /** The pages on which that answer can be changed. */
  readonly changes: readonly { readonly linkId: string; readonly question: string }[];
  readonly sources: SourcesView | undefined;
  readonly entries: readonly WithheldView[];
}

export interface PhaseView {
  readonly id: Stage;
  readonly heading: string;
  readonly isCurrent: boolean;
  readonly note?: string | undefined;
  readonly activities: readonly ActivityView[];
}

export interface PlanView {
  /** Asked in the first days only. */
  readonly onset?: { readonly value: Onset | undefined } | undefined;
  readonly phases: readonly PhaseView[];
  readonly askFirst: readonly WithheldGroup[];
  readonly excluded: readonly WithheldGroup[];
  readonly notSuggested: readonly WithheldGroup[];
  readonly guards: readonly string[];
  readonly recheck: {
    readonly text: string;
    readonly reminders: readonly { readonly at: number; readonly kind: 'recheck' | 'switch' }[];
  };
}

function remedyOf({ pack }: ViewContext, id: string): Remedy {
  return pack.remedies.find((remedy) => remedy.id === id)!;
}

function reasonWords(context: ViewContext, ids: readonly string[], joint?: string): string {
  const complete = sentences(context);
  return listWords(
    ids.map((id) => complete(context.pack.text.modifiers[id]!)),
    context.locale,
    joint,
  );
}

/** What the visitor has to check alone, having skipped the list that asks about it. */
function cautionSentences(context: ViewContext, { cautions = [] }: Activity): string[] {
  const { plan, list } = context.locale;
  return cautions.length === 0 ? [] : [fill(plan.caution, { reasons: reasonWords(context, cautions, list.or) })];
}

/** Where a remedy stands for this visitor: what goes on now stands where they are. */
function stageOf(remedy: Remedy, current: CurrentPhase): Stage {
  const { phase, alsoPhases = [], service } = remedy;
  const stage = remedy.stage ?? 'today';
  if (service || phase === 'professional') return 'professional';
  const isNow = phase === 'any' || phase === current || alsoPhases.includes(current);
  if (isNow) return current === 'p0-72h' ? stage : stageOfPhase[current];
  // What was for the first days stands together once they are over.
  if (phase === 'p0-72h') return current === 'p0-72h' ? stage : 'now';
  return phase === 'prevention' ? phase : stageOfPhase[phase as CurrentPhase];
}

/** A timer for what belongs to a later time would only tempt. */
function timerView(context: ViewContext, remedy: Remedy, stage: Stage, current: CurrentPhase): TimerView | undefined {
  const step = timedStep(remedy);
  const isLater = stage.startsWith('after') && stages.indexOf(stage) > stages.indexOf(stageOfPhase[current]);
  if (!step || isLater || context.config.hide.includes('timers')) return undefined;
  const { check, again, ends } = context.locale.timer;
  const complete = sentences(context, remedy.numbers);
  const end = (ends as Readonly<Record<string, string>>)[remedy.id] ?? ends.other;
  return {
    step,
    length: formatQuantity(remedy.numbers![remedy.timer!.duration]!, quantityFormat(context)),
    check,
    end: complete(end),
    again,
  };
}

function isOffered({ config }: ViewContext, id: string): boolean {
  const offered: readonly Service[] = config.services ?? [];
  return offered.some((service) => (serviceRemedies[service] as readonly string[]).includes(id));
}

/** Who must not have it and who asks first, from somebody who does it to people. */
function askerSentences(context: ViewContext, { block, ask }: Remedy): string[] {
  const { plan, list } = context.locale;
  const said = (sentence: string, ids: readonly string[]) =>
    ids.length === 0 ? [] : [fill(sentence, { ...regionWords(context), reasons: reasonWords(context, ids, list.or) })];
  return [...said(plan.blockers, block), ...said(plan.askers, ask)];
}

function pictureOf({ pictures, illustrations }: ViewContext, id: string | undefined): Picture | undefined {
  const picture = id ? pictures[id] : undefined;
  return picture && { ...picture, alt: illustrations?.[id!] ?? picture.alt };
}

const isGeneral = ({ because }: Withheld): boolean => because.length === 0;

type Notes = (remedy: string) => string[];

/**
 * Where the sources disagree, once each, beside the first remedy it bears on: but not where an answer or the clinic took
 * one of its remedies out, since the sentence may speak of that one as a choice.
 */
function notesOf(context: ViewContext, { activities, askFirst, excluded }: SelfCarePlan): Notes {
  const { config, learn } = context;
  const isIn = [...activities, ...excluded.filter(isGeneral)];
  const isOut = [...askFirst, ...excluded].filter((entry) => !isGeneral(entry));
  const notes = learn.conflicts.flatMap(({ id, numbers, remedies = [], shownAt }) => {
    const isOpen = remedies.every(
      (each) => isLeft(remedyOf(context, each), { hide: config.hide }) && !isOut.some(({ remedy }) => remedy === each),
    );
    const place = isIn.find(({ remedy }) => remedies.includes(remedy))?.remedy;
    return shownAt === 'plan' && isOpen ? [{ place, text: sentences(context, numbers)(learn.notes[id]!) }] : [];
  });
  return (remedy) => notes.flatMap(({ place, text }) => (place === remedy ? [text] : []));
}

function activityView(
  context: ViewContext,
  entry: Activity,
  stage: Stage,
  current: CurrentPhase,
  notes: Notes,
): ActivityView {
  const remedy = remedyOf(context, entry.remedy);
  const { pack, locale } = context;
  const text = pack.text.remedies[remedy.id]!;
  const complete = sentences(context, remedy.numbers);
  return {
    remedy: remedy.id,
    phase: remedy.phase,
    name: complete(text.name),
    summary: complete(text.summary),
    notes: notes(remedy.id),
    chips: Object.values(text.chips ?? {}).map(complete),
    steps: text.steps.map(complete),
    safety: [...cautionSentences(context, entry), ...text.safety.map(complete)],
    askers: stage === 'professional' ? askerSentences(context, remedy) : [],
    evidence: complete(text.evidence),
    grade: remedy.grade && { id: remedy.grade, label: pack.text.grades[remedy.grade] },
    sources: sourcesView(context, remedy.accordingTo),
    illustration: pictureOf(context, remedy.illustration),
    timer: timerView(context, remedy, stage, current),
    offered: isOffered(context, remedy.id) ? fill(locale.plan.offered, { clinic: clinicName(context) }) : undefined,
  };
}

function withheldView(context: ViewContext, { remedy: id, phase, because }: Withheld, notes?: Notes): WithheldView {
  const { pack, locale } = context;
  const complete = sentences(context, remedyOf(context, id).numbers);
  const text = pack.text.remedies[id]!;
  const others = because.slice(1);
  return {
    remedy: id,
    phase,
    name: complete(text.name),
    because,
    notes: notes?.(id) ?? [],
    reason:
      because.length === 0
        ? complete(text.summary)
        : others.length > 0
          ? fill(locale.plan.alsoBecause, { reasons: reasonWords(context, others) })
          : undefined,
  };
}

/** The pages whose answers brought a reason about, and who says that they matter. */
function causeOf(context: ViewContext, { findings, skipped }: Walk, id: string) {
  const { pack } = context;
  const modifier = pack.modifiers.find((row) => row.id === id);
  const limit = pack.planLimits.find(({ whenAny }) => whenAny.includes(id));
  const signs = modifier?.when ? matchedSigns(modifier.when, findings) : [id];
  const pages = id === SKIPPED ? [...skipped] : signs.map((sign) => pageOf(context, sign));
  return {
    changes: [...new Set(pages)].map((linkId) => ({ linkId, question: questionTitle(context, linkId) })),
    sources: sourcesView(context, (modifier ?? limit)?.accordingTo ?? ['clinical-policy']),
  };
}

/** Every remedy once, under the first of its reasons. */
function groups(context: ViewContext, walked: Walk, entries: readonly Withheld[]): WithheldGroup[] {
  return [...new Set(entries.map(({ because }) => because[0]!))].map((id) => ({
    ...causeOf(context, walked, id),
    heading: fill(context.locale.plan.because, { reasons: reasonWords(context, [id]) }),
    entries: entries.filter(({ because }) => because[0] === id).map((entry) => withheldView(context, entry)),
  }));
}

function guardSentences(context: ViewContext, remedies: readonly Remedy[]): string[] {
  const { pack } = context;
  const wanted = new Set(
    remedies.flatMap((remedy) => [
      ...(remedy.guards ?? []),
      ...(remedy.sedating ? ['driving'] : []),
      ...(remedy.lockAway ? ['lock-away'] : []),
    ]),
  );
  return pack.guards
    .filter((guard) => wanted.has(guard.id))
    .map((guard) => sentences(context, guard.numbers)(pack.text.guards[guard.id]!));
}

function stageHeading({ pack, locale, config }: ViewContext, stage: Stage): string {
  const firstDays = pack.questionnaire.flatMap((item) => item.answerOption).find(({ code }) => code === 't-0-3');
  switch (stage) {
    case 'now':
    case 'today':
    case 'until':
    case 'after-3':
      return fill(locale.plan.stages[stage], {
        hours: String(config.coldUntilHours),
        day: String(firstDays?.numbers?.['upTo']?.value),
      });
    case 'after-pain':
      return pack.text.phases['p-after-pain'];
    default:
      return pack.text.phases[stage];
  }
}

/** When the clinic's custom changes from cold to heat, as far as the visitor told. */
function switchTime({ now, config }: ViewContext, onset: Onset | undefined): number | undefined {
  const at = onset && now + (config.coldUntilHours - hoursAgo[onset]) * HOUR;
  return at && at > now ? at : undefined;
}

function dayWords(at: number, { locale }: ViewContext): string {
  return new Intl.DateTimeFormat(locale.lang, { weekday: 'long', day: 'numeric', month: 'long' }).format(at);
}

function recheck(context: ViewContext, { disposition }: Complete, switchAt: number | undefined): PlanView['recheck'] {
  const { pack, locale, now } = context;
  const { withinDays = Infinity } = disposition;
  const days = pack.recheckDays.filter((day) => day <= withinDays);
  const said = days.map((day) => {
    const at = morningAfter(now, day);
    return { at, words: fill(locale.plan.recheckDay, { day: String(day), date: dayWords(at, context) }) };
  });
  return {
    text: fill(locale.plan.recheckText, {
      days: listWords(
        said.map(({ words }) => words),
        locale,
      ),
    }),
    reminders: [
      ...said.map(({ at }) => ({ at, kind: 'recheck' as const })),
      ...(switchAt ? [{ at: switchAt, kind: 'switch' as const }] : []),
    ],
  };
}

/** The plan by the hour for this visitor; nothing at emergency and urgent. */
export function planView(
  context: ViewContext,
  assessment: Complete,
  response: QuestionnaireResponse,
  onset: Onset | undefined,
): PlanView | undefined {
  const { pack, config, locale } = context;
  const plan = planFor(pack, assessment, response, config);
  const { phase } = plan;
  if (!phase) return undefined;
  const walked = walk(pack, response);
  const notes = notesOf(context, plan);
  // Whoever must leave something out may have it at home: what never goes together is said to everybody.
  const shown = [...plan.activities, ...plan.askFirst, ...plan.excluded].map(({ remedy }) => remedyOf(context, remedy));
  const isEarly = phase === 'p0-72h';
  const current = isEarly && onset ? stageOfOnset[onset] : stageOfPhase[phase];
  const hasBoth = (['cold', 'heat'] as const).every((topic) =>
    plan.activities.some(({ remedy }) => remedyOf(context, remedy).topic === topic),
  );
  const switchAt = isEarly && hasBoth ? switchTime(context, onset) : undefined;
  const custom = [
    fill(locale.plan.custom, { hours: String(config.coldUntilHours) }),
    ...(switchAt && switchAt - context.now > DAY / 2
      ? [fill(locale.plan.customDay, { day: dayWords(switchAt, context) })]
      : []),
    locale.plan.customRule,
  ];
  const noteOf = (id: Stage): string | undefined => {
    if (id === 'now' && !isEarly) return locale.plan.past;
    return id === 'until' ? [...(hasBoth ? custom : []), locale.plan.goesOn].join(' ') : undefined;
  };
  const placed = plan.activities.map((activity) => ({
    activity,
    stage: stageOf(remedyOf(context, activity.remedy), phase),
  }));
  return {
    onset: isEarly ? { value: onset } : undefined,
    phases: stages
      .filter((id) => isEarly || !LATER_IN_FIRST_DAYS.includes(id))
      .map((id) => ({
        id,
        heading: id === 'now' && !isEarly ? pack.text.phases['p0-72h'] : stageHeading(context, id),
        isCurrent: id === current,
        note: noteOf(id),
        activities: placed
          .filter(({ stage }) => stage === id)
          .map(({ activity }) => activityView(context, activity, id, phase, notes))
          .sort((a, b) => Number(!!b.offered) - Number(!!a.offered)),
      })),
    askFirst: groups(context, walked, plan.askFirst),
    excluded: groups(
      context,
      walked,
      plan.excluded.filter((entry) => !isGeneral(entry)),
    ),
    notSuggested: plan.excluded.filter(isGeneral).map((entry) => ({
      changes: [],
      sources: sourcesView(context, remedyOf(context, entry.remedy).accordingTo),
      entries: [withheldView(context, entry, notes)],
    })),
    guards: guardSentences(context, shown),
    recheck: recheck(context, assessment, switchAt),
  };
}

import { serviceRemedies, type Service } from '../config/schema.js';
import type { Phase, Remedy } from '../content/schema.js';
import { fill } from '../i18n/fill.js';
import { formatQuantity } from '../i18n/quantity.js';
import type { CurrentPhase } from '../plan/phase.js';
import { isLeft, planFor, type Activity, type SelfCarePlan } from '../plan/self-care-plan.js';
import { timedStep, type TimedStep } from '../plan/timer.js';
import { walk, type Complete } from '../triage/assess.js';
import type { QuestionnaireResponse } from '../triage/response.js';
import { clinicName, quantityFormat, regionWords, sentences, type ViewContext } from './context.js';
import type { Picture } from './illustrations/index.js';
import {
  LATER_IN_FIRST_DAYS,
  stageHeading,
  stageOf,
  stageOfOnset,
  stageOfPhase,
  stages,
  type Onset,
  type Stage,
} from './plan-stages.js';
import { once } from './once.js';
import { DAY, dayWords, recheck, switchTime, type RecheckView } from './recheck.js';
import { sourcesView, type SourcesView } from './sources.js';
import {
  groups,
  isGeneral,
  reasonWords,
  remedyOf,
  withheldView,
  type Notes,
  type WithheldGroup,
} from './withheld-view.js';

export interface TimerView {
  readonly step: TimedStep;
  readonly length: string;
  /** What to do when a time has come. */
  readonly check: string;
  readonly end: string;
  readonly again: string;
}

/** How something is done, and who says so. */
export interface ActivityDetails {
  readonly steps: readonly string[];
  readonly safety: readonly string[];
  /** Who should ask first; for help from people. */
  readonly askers: readonly string[];
  readonly evidence: string;
  readonly grade?: { readonly id: 'A' | 'B' | 'C'; readonly label: string } | undefined;
  readonly sources: SourcesView | undefined;
}

export interface ActivityView {
  readonly remedy: string;
  readonly phase: Phase;
  readonly name: string;
  readonly summary: string;
  /** Where the sources disagree. */
  readonly notes: readonly string[];
  readonly chips: readonly string[];
  /** Worked out when it is first asked for. */
  readonly details: () => ActivityDetails;
  readonly illustration?: Picture | undefined;
  readonly timer?: TimerView | undefined;
  /** This clinic does it. */
  readonly offered?: string | undefined;
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
  readonly recheck: RecheckView;
}

/** What the visitor has to check alone, having skipped the list that asks about it. */
function cautionSentences(context: ViewContext, { cautions = [] }: Activity): string[] {
  const { plan, list } = context.locale;
  return cautions.length === 0 ? [] : [fill(plan.caution, { reasons: reasonWords(context, cautions, list.or) })];
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
    details: once(() => ({
      steps: text.steps.map(complete),
      safety: [...cautionSentences(context, entry), ...text.safety.map(complete)],
      askers: stage === 'professional' ? askerSentences(context, remedy) : [],
      evidence: complete(text.evidence),
      grade: remedy.grade && { id: remedy.grade, label: pack.text.grades[remedy.grade] },
      sources: sourcesView(context, remedy.accordingTo),
    })),
    illustration: pictureOf(context, remedy.illustration),
    timer: timerView(context, remedy, stage, current),
    offered: isOffered(context, remedy.id) ? fill(locale.plan.offered, { clinic: clinicName(context) }) : undefined,
  };
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

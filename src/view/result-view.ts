import type { Acuity, AddOn, Route } from '../content/schema.js';
import { contentHash } from '../content/hash.js';
import { fill } from '../i18n/fill.js';
import type { Complete } from '../triage/assess.js';
import { AGE_LINK_ID, holds, matchedSigns } from '../triage/condition.js';
import { isAnswered, type QuestionnaireResponse } from '../triage/response.js';
import { answersView, reasonView, type ReasonView } from './answers-view.js';
import { clinicName, listWords, sentences, safetyNetView, type SafetyNetView, type ViewContext } from './context.js';
import { canLearn } from './library-view.js';
import { once } from './once.js';
import type { Onset } from './plan-stages.js';
import { planView, type PlanView } from './plan-view.js';
import { clinicCall, emergencyCalls, sameDayCall, type CallView } from './question-view.js';
import { reviewView } from './review.js';
import { sourcesView, type SourcesView } from './sources.js';

export interface CareCardView {
  readonly acuity: Acuity;
  readonly withinDays?: number | undefined;
  readonly route?: Route | undefined;
  readonly prefix: string;
  readonly heading: string;
  /** The number for this level first. */
  readonly calls: readonly CallView[];
  readonly actions: readonly string[];
  readonly say: readonly string[];
  readonly because: readonly ReasonView[];
  readonly sources?: SourcesView | undefined;
}

/** Exactly what the outcome's screen shows. */
export interface ResultView {
  readonly card: CareCardView;
  readonly safetyNet: SafetyNetView & { readonly calls: readonly CallView[] };
  /** Absent at emergency and urgent. Worked out when it is first asked for: the card comes before it. */
  readonly plan?: (() => PlanView) | undefined;
  readonly answers: readonly ReasonView[];
  readonly contact?: { readonly label: string; readonly href?: string | undefined } | undefined;
  readonly canLearn: boolean;
  /** At an emergency who says so stands below everything else. */
  readonly sources?: SourcesView | undefined;
  /** Small print. */
  readonly footer: readonly string[];
}

function signWords(context: ViewContext, codes: readonly string[]): string {
  const spoken = codes.flatMap((code) => context.pack.text.answers[code]?.say ?? []);
  return listWords([...new Set(spoken)], context.locale);
}

/** Every sign ticked on any page, asked for or not any more: what to say on the phone must leave nothing out. */
function tickedSigns(response: QuestionnaireResponse): ReadonlySet<string> {
  const answered = Object.keys(response).filter((linkId) => isAnswered(response, linkId));
  return new Set(answered.flatMap((linkId) => (Array.isArray(response[linkId]) ? response[linkId] : [])));
}

/** What led to the level first, then every further sign that any rule counts, however low its level. */
function spokenSigns(
  { pack }: ViewContext,
  response: QuestionnaireResponse,
  decisive: readonly string[],
  ticked: ReadonlySet<string>,
): string[] {
  const age = response[AGE_LINK_ID];
  const findings = { signs: ticked, age: typeof age === 'number' ? age : undefined };
  const counted = pack.redFlags.flatMap(({ when }) => matchedSigns(when, findings));
  return [...new Set([...decisive, ...counted.filter((code) => code !== AGE_LINK_ID)])];
}

function dispositionId({ acuity, route }: Complete['disposition']): string {
  if (acuity === 'emergency') return route === 'emergency-department' ? route : `emergency-${route ?? 'ambulance'}`;
  return route === 'maternity' && acuity !== 'self-care' ? `${acuity}-maternity` : acuity;
}

function callsFor(context: ViewContext, { acuity, route }: Complete['disposition']): CallView[] {
  if (acuity === 'emergency') return emergencyCalls(context, route);
  const call = acuity === 'urgent' ? sameDayCall(context, route) : clinicCall(context);
  return call ? [call] : [];
}

function careCard(
  context: ViewContext,
  { disposition, because }: Complete,
  response: QuestionnaireResponse,
  isForOther: boolean,
): CareCardView {
  const { pack, locale } = context;
  const { acuity, withinDays, route } = disposition;
  const id = dispositionId(disposition);
  const row = pack.dispositions.find((candidate) => candidate.id === id)!;
  const text = pack.text.dispositions[id]!;
  const codes = [...new Set(because.flatMap((entry) => entry.signs))];
  const numbers = { ...row.numbers, ...(withinDays && { days: { value: withinDays, unit: 'day' as const } }) };
  const decisive = new Set(because.map((entry) => entry.rule));
  const ticked = tickedSigns(response);
  const spoken = spokenSigns(context, response, codes, ticked);
  const complete = sentences(context, numbers, { signs: signWords(context, spoken) });
  const addOns = [
    ...pack.redFlags.flatMap((rule) => (decisive.has(rule.id) && rule.addOn ? [rule.addOn] : [])),
    ...pack.addOns
      .filter(({ regions }) => !regions || regions.some((region) => region === context.region.id))
      .filter((addOn) => addOn.acuity === acuity && (!addOn.when || holds(addOn.when, { signs: ticked })))
      .map((addOn) => addOn.id),
  ];
  const added = (kind: AddOn['kind']) =>
    [...new Set(addOns)].filter((addOn) => pack.addOns.find((row) => row.id === addOn)?.kind === kind);
  const addedSentences = (kind: AddOn['kind']) =>
    added(kind).flatMap((addOn) => pack.text.addOns[addOn]!.map(complete));
  return {
    acuity,
    withinDays,
    route,
    prefix: locale.care.prefix[acuity],
    heading: complete(text.heading),
    calls: callsFor(context, disposition),
    actions: [...addedSentences('do-first'), ...text.actions.map(complete), ...addedSentences('do-last')],
    say: text.say ? [...(isForOther ? [locale.sayForOther] : []), complete(text.say), ...addedSentences('say')] : [],
    because: codes.map((code) => reasonView(context, response, code)),
    sources: sourcesView(context, [
      ...row.accordingTo,
      ...pack.redFlags.flatMap((rule) => (decisive.has(rule.id) ? rule.accordingTo : [])),
    ]),
  };
}

function contactWay(context: ViewContext, acuity: Acuity): ResultView['contact'] {
  const { config, locale } = context;
  if (acuity === 'emergency' || config.contact === 'none') return undefined;
  const clinic = clinicName(context);
  return config.contact === 'link'
    ? { label: fill(locale.action.contactLink, { clinic }), href: config.contactUrl }
    : { label: fill(locale.action.contact, { clinic }) };
}

/** What the outcome's screen shows: the care card, the safety net, and below urgent the plan. */
export function resultView(
  context: ViewContext,
  assessment: Complete,
  response: QuestionnaireResponse,
  isForOther = false,
  onset?: Onset,
): ResultView {
  const { pack, config, locale, widgetVersion } = context;
  const { acuity } = assessment.disposition;
  const review = reviewView(context);
  const card = careCard(context, assessment, response, isForOther);
  // What to do about a danger holds all the same; what to do at home does not.
  const isSameDay = acuity === 'emergency' || acuity === 'urgent';
  const isStale = review.outdated && !isSameDay;
  const isEmergency = acuity === 'emergency';
  const hasPlan = !isSameDay && !isStale;
  return {
    card: { ...card, ...(isStale && { actions: [review.outdated] }), ...(isEmergency && { sources: undefined }) },
    safetyNet: { ...safetyNetView(context), calls: emergencyCalls(context) },
    plan: hasPlan ? once(() => planView(context, assessment, response, onset)!) : undefined,
    canLearn: hasPlan && canLearn(context),
    sources: isEmergency ? card.sources : undefined,
    answers: answersView(context, response),
    contact: contactWay(context, acuity),
    footer: [
      ...(config.hide.includes('sources') ? [] : [locale.footer.sources]),
      review.words,
      fill(locale.footer.version, {
        content: pack.version,
        hash: contentHash(pack),
        lang: locale.lang,
        widget: widgetVersion,
      }),
    ],
  };
}

import type { Acuity, AddOn, Phase, Remedy, Route } from '../content/schema.js';
import { fill } from '../i18n/fill.js';
import { planFor, type Activity, type Withheld } from '../plan/self-care-plan.js';
import type { Complete } from '../triage/assess.js';
import { AGE_LINK_ID, holds } from '../triage/condition.js';
import { isAnswered, type QuestionnaireResponse } from '../triage/response.js';
import { clinicName, listWords, sentences, type ViewContext } from './context.js';
import { clinicCall, emergencyCalls, sameDayCall, type CallView } from './question-view.js';

export interface ReasonView {
  readonly text: string;
  /** The page on which the answer can be changed. */
  readonly linkId: string;
  readonly question: string;
}

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
}

export interface ActivityView {
  readonly remedy: string;
  readonly phase: Phase;
  readonly name: string;
  readonly summary: string;
  readonly chips: readonly string[];
  readonly steps: readonly string[];
  readonly safety: readonly string[];
  readonly evidence: string;
  readonly grade?: { readonly id: 'A' | 'B' | 'C'; readonly label: string } | undefined;
  readonly sources: readonly string[];
  readonly illustration?: string | undefined;
}

export interface WithheldView {
  readonly remedy: string;
  readonly phase: Phase;
  readonly name: string;
  readonly because: readonly string[];
  readonly reason: string;
  readonly sources: readonly string[];
}

export interface PhaseView {
  readonly id: Phase;
  readonly heading: string;
  readonly isCurrent: boolean;
  readonly activities: readonly ActivityView[];
}

export interface PlanView {
  readonly phases: readonly PhaseView[];
  readonly askFirst: readonly WithheldView[];
  readonly excluded: readonly WithheldView[];
  readonly notSuggested: readonly WithheldView[];
  readonly guards: readonly string[];
}

/** Exactly what the outcome's screen shows. */
export interface ResultView {
  readonly card: CareCardView;
  readonly safetyNet: { readonly sentences: readonly string[]; readonly calls: readonly CallView[] };
  /** Absent at emergency and urgent. */
  readonly plan?: PlanView | undefined;
  readonly contact?: { readonly label: string; readonly href?: string | undefined } | undefined;
  readonly version: string;
}

/** Order in which the phases are shown; what cannot be done now stands later. */
const phaseOrder: readonly Phase[] = ['p0-72h', 'any', 'p-after-72h', 'p-after-pain', 'prevention', 'professional'];

function pageOf({ pack }: ViewContext, code: string): string {
  if (code === AGE_LINK_ID) return AGE_LINK_ID;
  return pack.questionnaire.find((item) => item.answerOption.some((option) => option.code === code))!.linkId;
}

function answerLabel(context: ViewContext, response: QuestionnaireResponse, code: string): string {
  if (code === AGE_LINK_ID) return fill(context.locale.care.becauseAge, { age: String(response[AGE_LINK_ID]) });
  const option = context.pack.questionnaire
    .flatMap((item) => item.answerOption)
    .find((candidate) => candidate.code === code)!;
  return sentences(context, option.numbers)(context.pack.text.answers[code]!.label);
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

function dispositionId({ acuity, route }: Complete['disposition']): string {
  if (acuity === 'emergency') return route === 'emergency-department' ? route : `emergency-${route ?? 'ambulance'}`;
  return route === 'maternity' && acuity !== 'self-care' ? `${acuity}-maternity` : acuity;
}

function callsFor(context: ViewContext, acuity: Acuity): CallView[] {
  if (acuity === 'emergency') return emergencyCalls(context);
  const call = acuity === 'urgent' ? sameDayCall(context) : clinicCall(context);
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
  const complete = sentences(context, numbers, { signs: signWords(context, codes) });
  const decisive = new Set(because.map((entry) => entry.rule));
  const ticked = tickedSigns(response);
  const addOns = [
    ...pack.redFlags.flatMap((rule) => (decisive.has(rule.id) && rule.addOn ? [rule.addOn] : [])),
    ...pack.addOns
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
    calls: callsFor(context, acuity),
    actions: [...addedSentences('do-first'), ...text.actions.map(complete), ...addedSentences('do-last')],
    say: text.say ? [...(isForOther ? [locale.sayForOther] : []), complete(text.say), ...addedSentences('say')] : [],
    because: codes.map((code) => {
      const linkId = pageOf(context, code);
      return {
        text: answerLabel(context, response, code),
        linkId,
        question: sentences(context)(pack.text.pages[linkId]!.title),
      };
    }),
  };
}

function sourceTitles({ pack }: ViewContext, ids: readonly string[]): string[] {
  return pack.sources
    .filter((source) => ids.includes(source.id))
    .map((source) => (source.year ? `${source.title} (${source.year})` : source.title));
}

function remedyOf({ pack }: ViewContext, id: string): Remedy {
  return pack.remedies.find((remedy) => remedy.id === id)!;
}

/** What the visitor has to check alone, having skipped the list that asks about it. */
function cautionSentences(context: ViewContext, { cautions = [] }: Activity): string[] {
  if (cautions.length === 0) return [];
  const { pack, locale } = context;
  const complete = sentences(context);
  const reasons = cautions.map((id) => complete(pack.text.modifiers[id]!));
  return [fill(locale.plan.caution, { reasons: listWords(reasons, locale, locale.list.or) })];
}

function activityView(context: ViewContext, entry: Activity): ActivityView {
  const remedy = remedyOf(context, entry.remedy);
  const { pack } = context;
  const text = pack.text.remedies[remedy.id]!;
  const complete = sentences(context, remedy.numbers);
  return {
    remedy: remedy.id,
    phase: remedy.phase,
    name: complete(text.name),
    summary: complete(text.summary),
    chips: Object.values(text.chips ?? {}).map(complete),
    steps: text.steps.map(complete),
    safety: [...cautionSentences(context, entry), ...text.safety.map(complete)],
    evidence: complete(text.evidence),
    grade: remedy.grade && { id: remedy.grade, label: pack.text.grades[remedy.grade] },
    sources: sourceTitles(context, remedy.accordingTo),
    illustration: remedy.illustration,
  };
}

function withheldView(context: ViewContext, { remedy: id, phase, because }: Withheld): WithheldView {
  const { pack, locale } = context;
  const remedy = remedyOf(context, id);
  const complete = sentences(context, remedy.numbers);
  const text = pack.text.remedies[id]!;
  const reasons = because.map((reason) => complete(pack.text.modifiers[reason]!));
  return {
    remedy: id,
    phase,
    name: complete(text.name),
    because,
    reason:
      because.length > 0 ? fill(locale.plan.because, { reasons: listWords(reasons, locale) }) : complete(text.summary),
    sources: sourceTitles(context, remedy.accordingTo),
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

function planView(context: ViewContext, assessment: Complete, response: QuestionnaireResponse): PlanView | undefined {
  const { pack, config } = context;
  const plan = planFor(pack, assessment, response, config);
  if (!plan.phase) return undefined;
  const isGeneral = (entry: Withheld) => entry.because.length === 0;
  const view = (entry: Withheld) => withheldView(context, entry);
  const shown = [...plan.activities, ...plan.askFirst].map(({ remedy }) => remedyOf(context, remedy));
  return {
    phases: phaseOrder.map((id) => ({
      id,
      heading: pack.text.phases[id],
      isCurrent: id === plan.phase,
      activities: plan.activities
        .filter((activity) => activity.phase === id)
        .map((activity) => activityView(context, activity)),
    })),
    askFirst: plan.askFirst.map(view),
    excluded: plan.excluded.filter((entry) => !isGeneral(entry)).map(view),
    notSuggested: plan.excluded.filter(isGeneral).map(view),
    guards: guardSentences(context, shown),
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
): ResultView {
  const { pack, locale, widgetVersion } = context;
  const { acuity } = assessment.disposition;
  const complete = sentences(context);
  return {
    card: careCard(context, assessment, response, isForOther),
    safetyNet: { sentences: pack.text.safetyNet.map(complete), calls: emergencyCalls(context) },
    plan: planView(context, assessment, response),
    contact: contactWay(context, acuity),
    version: fill(locale.footer.version, { content: pack.version, widget: widgetVersion }),
  };
}

import type { Acuity, ContentPack, Phase, PlanLimit, RegionCode, Remedy } from '../content/schema.js';
import { walk, type Assessment, type Walk } from '../triage/assess.js';
import { mostUrgent } from '../triage/disposition.js';
import type { QuestionnaireResponse } from '../triage/response.js';
import {
  applyingModifiers,
  contraindications,
  needsSkippedAnswers,
  openCautions,
  SKIPPED,
} from './contraindications.js';
import { currentPhase, type CurrentPhase } from './phase.js';

export interface Activity {
  readonly remedy: string;
  readonly phase: Phase;
  /** Ids of modifiers that nobody asked about because the visitor skipped a page: printed with the remedy. */
  readonly cautions?: readonly string[];
}

/** A remedy that is not simply in the plan; `because` holds modifier ids, sign codes or `skipped`. */
export interface Withheld extends Activity {
  readonly because: readonly string[];
}

/** What to do and what to leave out, every remedy in exactly one list, most useful first. */
export interface SelfCarePlan {
  /** Absent at emergency and urgent. */
  readonly phase?: CurrentPhase;
  readonly activities: readonly Activity[];
  readonly askFirst: readonly Withheld[];
  readonly excluded: readonly Withheld[];
  /** Sentences that stand under every outcome; `{placeholders}` wait for the words of the region. */
  readonly safetyNet: readonly string[];
}

export interface PlanOptions {
  /** `UK` counts as `GB`. */
  readonly region?: RegionCode | 'UK' | undefined;
  /** Remedy ids and topics the clinic has switched off. */
  readonly hide?: readonly string[] | undefined;
  /** Which clinic custom the sentences mention; it decides no list. */
  readonly coldUntilHours?: 48 | 72 | undefined;
}

/** Whether region and clinic leave a remedy to speak of. */
export function isLeft(remedy: Remedy, { region, hide = [] }: PlanOptions): boolean {
  const code = region === 'UK' ? 'GB' : region;
  if (code && remedy.regions && !remedy.regions.includes(code)) return false;
  return !hide.includes(remedy.id) && !(remedy.topic && hide.includes(remedy.topic));
}

function isLimited(remedy: Remedy, limit: PlanLimit): boolean {
  if (limit.remedies === 'all-but-gentle') return !remedy.gentle;
  return remedy.limit !== undefined && limit.remedies.includes(remedy.limit);
}

/** All that decides where a remedy goes, gathered once for a plan. */
interface Circumstances {
  readonly pack: ContentPack;
  readonly modifierIds: readonly string[];
  readonly limits: readonly { readonly limit: PlanLimit; readonly because: readonly string[] }[];
  readonly skipped: ReadonlySet<string>;
}

function gather(pack: ContentPack, acuity: Acuity, { findings, skipped }: Walk): Circumstances {
  const modifierIds = applyingModifiers(pack.modifiers, findings);
  const facts = new Set([...findings.signs, ...modifierIds]);
  const planLimits = acuity === 'soon' ? pack.planLimits : [];
  const limits = planLimits.map((limit) => ({ limit, because: limit.whenAny.filter((id) => facts.has(id)) }));
  return { pack, modifierIds, limits: limits.filter(({ because }) => because.length > 0), skipped };
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

function reasons(
  remedy: Remedy,
  { pack, modifierIds, limits, skipped }: Circumstances,
): { block: string[]; ask: string[] } {
  const own = contraindications(remedy, modifierIds);
  const because = (effect: PlanLimit['effect']) =>
    limits.filter(({ limit }) => limit.effect === effect && isLimited(remedy, limit)).flatMap((entry) => entry.because);
  return {
    block: unique([...own.block, ...because('exclude')]),
    ask: unique([...own.ask, ...because('ask'), ...(needsSkippedAnswers(pack, remedy, skipped) ? [SKIPPED] : [])]),
  };
}

/**
 * The plan for a completed assessment: what is in, what to ask about first, what is out and because of which answer.
 * At emergency and urgent it holds nothing but the safety net.
 * @throws TypeError while questions are still open; ResponseError for an invalid response.
 */
export function planFor(
  pack: ContentPack,
  assessment: Assessment,
  response: QuestionnaireResponse,
  options: PlanOptions = {},
): SelfCarePlan {
  if (assessment.status !== 'complete') throw new TypeError('There is no plan before the last question is answered.');
  const walked = walk(pack, response);
  if (walked.next) throw new TypeError('There is no plan before the last question is answered.');
  const { safetyNet } = pack.text;
  // An assessment of other answers must not talk a plan into being: the more urgent of the two counts.
  const acuity = mostUrgent([assessment.disposition.acuity, walked.disposition.acuity]);
  if (acuity === 'emergency' || acuity === 'urgent') return { activities: [], askFirst: [], excluded: [], safetyNet };

  const circumstances = gather(pack, acuity, walked);
  const activities: Activity[] = [];
  const askFirst: Withheld[] = [];
  const excluded: Withheld[] = [];
  for (const remedy of [...pack.remedies].sort((a, b) => a.rank - b.rank)) {
    if (!isLeft(remedy, options)) continue;
    const cautions = openCautions(pack, remedy, walked.skipped);
    const place = { remedy: remedy.id, phase: remedy.phase, ...(cautions.length > 0 && { cautions }) };
    const { block, ask } = reasons(remedy, circumstances);
    if (remedy.phase === 'not-suggested') excluded.push({ ...place, because: [] });
    else if (block.length > 0) excluded.push({ ...place, because: block });
    else if (ask.length > 0) askFirst.push({ ...place, because: ask });
    else activities.push(place);
  }
  return { phase: currentPhase(walked.findings), activities, askFirst, excluded, safetyNet };
}

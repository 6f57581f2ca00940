import { regionCodeOf, regionFor } from './config/regions.js';
import type { ContentPack } from './content/schema.js';
import { fill } from './i18n/fill.js';
import { en } from './i18n/locales/en.js';
import { planFor as selfCarePlan, type PlanOptions, type SelfCarePlan } from './plan/self-care-plan.js';
import type { Assessment } from './triage/assess.js';
import type { QuestionnaireResponse } from './triage/response.js';

/**
 * The plan of a complete assessment, with the emergency number of the region in its safety net; without a region, both
 * of the numbers that work in most countries.
 * @throws TypeError while questions are still open.
 */
export function planFor(
  pack: ContentPack,
  assessment: Assessment,
  response: QuestionnaireResponse,
  options: PlanOptions = {},
): SelfCarePlan {
  const plan = selfCarePlan(pack, assessment, response, options);
  const { emergency, words } = regionFor(options.region && regionCodeOf(options.region));
  const number = emergency
    .map(({ display }) => display)
    .reduce((first, second) => fill(en.emergencyNumbers, { first, second }));
  return { ...plan, safetyNet: plan.safetyNet.map((line) => fill(line, { ...words, emergency: number })) };
}

/** The door without a DOM: the content, and the engine that turns answers into an outcome and a plan. */
import { regionCodeOf, regionFor } from './config/regions.js';
import { fill } from './i18n/fill.js';
import { en } from './i18n/locales/en.js';
import { planFor as selfCarePlan } from './plan/self-care-plan.js';
export { pack } from './content/pack.js';
export { answer, emptyResponse, ResponseError } from './triage/response.js';
export { assess } from './triage/assess.js';
export { paths } from './triage/paths.js';
/**
 * The plan of a complete assessment, with the emergency number of the region in its safety net; without a region, both
 * of the numbers that work in most countries.
 * @throws TypeError while questions are still open.
 */
export function planFor(pack, assessment, response, options = {}) {
    const plan = selfCarePlan(pack, assessment, response, options);
    const { emergency, words } = regionFor(options.region && regionCodeOf(options.region));
    const number = emergency
        .map(({ display }) => display)
        .reduce((first, second) => fill(en.emergencyNumbers, { first, second }));
    return { ...plan, safetyNet: plan.safetyNet.map((line) => fill(line, { ...words, emergency: number })) };
}

import { regionCodeOf, regionFor } from './config/regions.js';
import { fill } from './i18n/fill.js';
import { en } from './i18n/locales/en.js';
import { planFor as selfCarePlan } from './plan/self-care-plan.js';
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

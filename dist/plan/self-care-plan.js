import { walk } from '../triage/assess.js';
import { mostUrgent } from '../triage/disposition.js';
import { applyingModifiers, contraindications, needsSkippedAnswers, openCautions, SKIPPED, } from './contraindications.js';
import { currentPhase } from './phase.js';
/** Whether region and clinic leave a remedy to speak of. */
export function isLeft(remedy, { region, hide = [] }) {
    const code = region === 'UK' ? 'GB' : region;
    if (code && remedy.regions && !remedy.regions.includes(code))
        return false;
    return !hide.includes(remedy.id) && !(remedy.topic && hide.includes(remedy.topic));
}
function isLimited(remedy, limit) {
    if (limit.remedies === 'all-but-gentle')
        return !remedy.gentle;
    return remedy.limit !== undefined && limit.remedies.includes(remedy.limit);
}
function gather(pack, acuity, { findings, skipped }) {
    const modifierIds = applyingModifiers(pack.modifiers, findings);
    const facts = new Set([...findings.signs, ...modifierIds]);
    const planLimits = acuity === 'soon' ? pack.planLimits : [];
    const limits = planLimits.map((limit) => ({ limit, because: limit.whenAny.filter((id) => facts.has(id)) }));
    return { pack, modifierIds, limits: limits.filter(({ because }) => because.length > 0), skipped };
}
function unique(ids) {
    return [...new Set(ids)];
}
function reasons(remedy, { pack, modifierIds, limits, skipped }) {
    const own = contraindications(remedy, modifierIds);
    const because = (effect) => limits.filter(({ limit }) => limit.effect === effect && isLimited(remedy, limit)).flatMap((entry) => entry.because);
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
export function planFor(pack, assessment, response, options = {}) {
    if (assessment.status !== 'complete')
        throw new TypeError('There is no plan before the last question is answered.');
    const walked = walk(pack, response);
    if (walked.next)
        throw new TypeError('There is no plan before the last question is answered.');
    const { safetyNet } = pack.text;
    // An assessment of other answers must not talk a plan into being: the more urgent of the two counts.
    const acuity = mostUrgent([assessment.disposition.acuity, walked.disposition.acuity]);
    if (acuity === 'emergency' || acuity === 'urgent')
        return { activities: [], askFirst: [], excluded: [], safetyNet };
    const circumstances = gather(pack, acuity, walked);
    const activities = [];
    const askFirst = [];
    const excluded = [];
    for (const remedy of [...pack.remedies].sort((a, b) => a.rank - b.rank)) {
        if (!isLeft(remedy, options))
            continue;
        const cautions = openCautions(pack, remedy, walked.skipped);
        const place = { remedy: remedy.id, phase: remedy.phase, ...(cautions.length > 0 && { cautions }) };
        const { block, ask } = reasons(remedy, circumstances);
        if (remedy.phase === 'not-suggested')
            excluded.push({ ...place, because: [] });
        else if (block.length > 0)
            excluded.push({ ...place, because: block });
        else if (ask.length > 0)
            askFirst.push({ ...place, because: ask });
        else
            activities.push(place);
    }
    return { phase: currentPhase(walked.findings), activities, askFirst, excluded, safetyNet };
}

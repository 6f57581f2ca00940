import { fill } from '../i18n/fill.js';
/** When the visitor says it started: for display only, and never sent. */
export const onsets = ['today', 'yesterday', 'days'];
/** The parts of a plan by the hour, in order of time. */
export const stages = ['now', 'today', 'until', 'after-3', 'after-pain', 'prevention', 'professional'];
/** Merged with the first once the first days are over. */
export const LATER_IN_FIRST_DAYS = ['today', 'until'];
export const stageOfOnset = { today: 'now', yesterday: 'today', days: 'until' };
export const stageOfPhase = {
    'p0-72h': 'now',
    'p-after-72h': 'after-3',
    'p-after-pain': 'after-pain',
};
/** Where a remedy stands for this visitor: what goes on now stands where they are. */
export function stageOf(remedy, current) {
    const { phase, alsoPhases = [], service } = remedy;
    const stage = remedy.stage ?? 'today';
    if (service || phase === 'professional')
        return 'professional';
    const isNow = phase === 'any' || phase === current || alsoPhases.includes(current);
    if (isNow)
        return current === 'p0-72h' ? stage : stageOfPhase[current];
    // What was for the first days stands together once they are over.
    if (phase === 'p0-72h')
        return current === 'p0-72h' ? stage : 'now';
    return phase === 'prevention' ? phase : stageOfPhase[phase];
}
export function stageHeading({ pack, locale, config }, stage) {
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

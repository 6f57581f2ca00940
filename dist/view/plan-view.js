import { serviceRemedies } from '../config/schema.js';
import { fill } from '../i18n/fill.js';
import { formatQuantity } from '../i18n/quantity.js';
import { isLeft, planFor } from '../plan/self-care-plan.js';
import { timedStep } from '../plan/timer.js';
import { walk } from '../triage/assess.js';
import { clinicName, quantityFormat, regionWords, sentences } from './context.js';
import { LATER_IN_FIRST_DAYS, stageHeading, stageOf, stageOfOnset, stageOfPhase, stages, } from './plan-stages.js';
import { once } from './once.js';
import { DAY, dayWords, recheck, switchTime } from './recheck.js';
import { sourcesView } from './sources.js';
import { groups, isGeneral, reasonWords, remedyOf, withheldView, } from './withheld-view.js';
/** What the visitor has to check alone, having skipped the list that asks about it. */
function cautionSentences(context, { cautions = [] }) {
    const { plan, list } = context.locale;
    return cautions.length === 0 ? [] : [fill(plan.caution, { reasons: reasonWords(context, cautions, list.or) })];
}
/** A timer for what belongs to a later time would only tempt. */
function timerView(context, remedy, stage, current) {
    const step = timedStep(remedy);
    const isLater = stage.startsWith('after') && stages.indexOf(stage) > stages.indexOf(stageOfPhase[current]);
    if (!step || isLater || context.config.hide.includes('timers'))
        return undefined;
    const { check, again, ends } = context.locale.timer;
    const complete = sentences(context, remedy.numbers);
    const end = ends[remedy.id] ?? ends.other;
    return {
        step,
        length: formatQuantity(remedy.numbers[remedy.timer.duration], quantityFormat(context)),
        check,
        end: complete(end),
        again,
    };
}
function isOffered({ config }, id) {
    const offered = config.services ?? [];
    return offered.some((service) => serviceRemedies[service].includes(id));
}
/** Who must not have it and who asks first, from somebody who does it to people. */
function askerSentences(context, { block, ask }) {
    const { plan, list } = context.locale;
    const said = (sentence, ids) => ids.length === 0 ? [] : [fill(sentence, { ...regionWords(context), reasons: reasonWords(context, ids, list.or) })];
    return [...said(plan.blockers, block), ...said(plan.askers, ask)];
}
function pictureOf({ pictures, illustrations }, id) {
    const picture = id ? pictures[id] : undefined;
    return picture && { ...picture, alt: illustrations?.[id] ?? picture.alt };
}
/**
 * Where the sources disagree, once each, beside the first remedy it bears on: but not where an answer or the clinic took
 * one of its remedies out, since the sentence may speak of that one as a choice.
 */
function notesOf(context, { activities, askFirst, excluded }) {
    const { config, learn } = context;
    const isIn = [...activities, ...excluded.filter(isGeneral)];
    const isOut = [...askFirst, ...excluded].filter((entry) => !isGeneral(entry));
    const notes = learn.conflicts.flatMap(({ id, numbers, remedies = [], shownAt }) => {
        const isOpen = remedies.every((each) => isLeft(remedyOf(context, each), { hide: config.hide }) && !isOut.some(({ remedy }) => remedy === each));
        const place = isIn.find(({ remedy }) => remedies.includes(remedy))?.remedy;
        return shownAt === 'plan' && isOpen ? [{ place, text: sentences(context, numbers)(learn.notes[id]) }] : [];
    });
    return (remedy) => notes.flatMap(({ place, text }) => (place === remedy ? [text] : []));
}
function activityView(context, entry, stage, current, notes) {
    const remedy = remedyOf(context, entry.remedy);
    const { pack, locale } = context;
    const text = pack.text.remedies[remedy.id];
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
function guardSentences(context, remedies) {
    const { pack } = context;
    const wanted = new Set(remedies.flatMap((remedy) => [
        ...(remedy.guards ?? []),
        ...(remedy.sedating ? ['driving'] : []),
        ...(remedy.lockAway ? ['lock-away'] : []),
    ]));
    return pack.guards
        .filter((guard) => wanted.has(guard.id))
        .map((guard) => sentences(context, guard.numbers)(pack.text.guards[guard.id]));
}
/** The plan by the hour for this visitor; nothing at emergency and urgent. */
export function planView(context, assessment, response, onset) {
    const { pack, config, locale } = context;
    const plan = planFor(pack, assessment, response, config);
    const { phase } = plan;
    if (!phase)
        return undefined;
    const walked = walk(pack, response);
    const notes = notesOf(context, plan);
    // Whoever must leave something out may have it at home: what never goes together is said to everybody.
    const shown = [...plan.activities, ...plan.askFirst, ...plan.excluded].map(({ remedy }) => remedyOf(context, remedy));
    const isEarly = phase === 'p0-72h';
    const current = isEarly && onset ? stageOfOnset[onset] : stageOfPhase[phase];
    const hasBoth = ['cold', 'heat'].every((topic) => plan.activities.some(({ remedy }) => remedyOf(context, remedy).topic === topic));
    const switchAt = isEarly && hasBoth ? switchTime(context, onset) : undefined;
    const custom = [
        fill(locale.plan.custom, { hours: String(config.coldUntilHours) }),
        ...(switchAt && switchAt - context.now > DAY / 2
            ? [fill(locale.plan.customDay, { day: dayWords(switchAt, context) })]
            : []),
        locale.plan.customRule,
    ];
    const noteOf = (id) => {
        if (id === 'now' && !isEarly)
            return locale.plan.past;
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
        excluded: groups(context, walked, plan.excluded.filter((entry) => !isGeneral(entry))),
        notSuggested: plan.excluded.filter(isGeneral).map((entry) => ({
            changes: [],
            sources: sourcesView(context, remedyOf(context, entry.remedy).accordingTo),
            entries: [withheldView(context, entry, notes)],
        })),
        guards: guardSentences(context, shown),
        recheck: recheck(context, assessment, switchAt),
    };
}

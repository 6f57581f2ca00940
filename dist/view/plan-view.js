import { serviceRemedies } from '../config/schema.js';
import { fill } from '../i18n/fill.js';
import { formatQuantity } from '../i18n/quantity.js';
import { SKIPPED } from '../plan/contraindications.js';
import { morningAfter } from '../plan/reminders.js';
import { isLeft, planFor } from '../plan/self-care-plan.js';
import { timedStep } from '../plan/timer.js';
import { walk } from '../triage/assess.js';
import { matchedSigns } from '../triage/condition.js';
import { pageOf, questionTitle } from './answers-view.js';
import { clinicName, listWords, quantityFormat, regionWords, sentences } from './context.js';
import { sourcesView } from './sources.js';
/** When the visitor says it started: for display only, and never sent. */
export const onsets = ['today', 'yesterday', 'days'];
/** The parts of a plan by the hour, in order of time. */
const stages = ['now', 'today', 'until', 'after-3', 'after-pain', 'prevention', 'professional'];
const LATER_IN_FIRST_DAYS = ['today', 'until'];
const stageOfOnset = { today: 'now', yesterday: 'today', days: 'until' };
const stageOfPhase = {
    'p0-72h': 'now',
    'p-after-72h': 'after-3',
    'p-after-pain': 'after-pain',
};
/** About how long ago, in hours. */
const hoursAgo = { today: 0, yesterday: 24, days: 60 };
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
function remedyOf({ pack }, id) {
    return pack.remedies.find((remedy) => remedy.id === id);
}
function reasonWords(context, ids, joint) {
    const complete = sentences(context);
    return listWords(ids.map((id) => complete(context.pack.text.modifiers[id])), context.locale, joint);
}
/** What the visitor has to check alone, having skipped the list that asks about it. */
function cautionSentences(context, { cautions = [] }) {
    const { plan, list } = context.locale;
    return cautions.length === 0 ? [] : [fill(plan.caution, { reasons: reasonWords(context, cautions, list.or) })];
}
/** Where a remedy stands for this visitor: what goes on now stands where they are. */
function stageOf(remedy, current) {
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
const isGeneral = ({ because }) => because.length === 0;
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
        steps: text.steps.map(complete),
        safety: [...cautionSentences(context, entry), ...text.safety.map(complete)],
        askers: stage === 'professional' ? askerSentences(context, remedy) : [],
        evidence: complete(text.evidence),
        grade: remedy.grade && { id: remedy.grade, label: pack.text.grades[remedy.grade] },
        sources: sourcesView(context, remedy.accordingTo),
        illustration: pictureOf(context, remedy.illustration),
        timer: timerView(context, remedy, stage, current),
        offered: isOffered(context, remedy.id) ? fill(locale.plan.offered, { clinic: clinicName(context) }) : undefined,
    };
}
function withheldView(context, { remedy: id, phase, because }, notes) {
    const { pack, locale } = context;
    const complete = sentences(context, remedyOf(context, id).numbers);
    const text = pack.text.remedies[id];
    const others = because.slice(1);
    return {
        remedy: id,
        phase,
        name: complete(text.name),
        because,
        notes: notes?.(id) ?? [],
        reason: because.length === 0
            ? complete(text.summary)
            : others.length > 0
                ? fill(locale.plan.alsoBecause, { reasons: reasonWords(context, others) })
                : undefined,
    };
}
/** The pages whose answers brought a reason about, and who says that they matter. */
function causeOf(context, { findings, skipped }, id) {
    const { pack } = context;
    const modifier = pack.modifiers.find((row) => row.id === id);
    const limit = pack.planLimits.find(({ whenAny }) => whenAny.includes(id));
    const signs = modifier?.when ? matchedSigns(modifier.when, findings) : [id];
    const pages = id === SKIPPED ? [...skipped] : signs.map((sign) => pageOf(context, sign));
    return {
        changes: [...new Set(pages)].map((linkId) => ({ linkId, question: questionTitle(context, linkId) })),
        sources: sourcesView(context, (modifier ?? limit)?.accordingTo ?? ['clinical-policy']),
    };
}
/** Every remedy once, under the first of its reasons. */
function groups(context, walked, entries) {
    return [...new Set(entries.map(({ because }) => because[0]))].map((id) => ({
        ...causeOf(context, walked, id),
        heading: fill(context.locale.plan.because, { reasons: reasonWords(context, [id]) }),
        entries: entries.filter(({ because }) => because[0] === id).map((entry) => withheldView(context, entry)),
    }));
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
function stageHeading({ pack, locale, config }, stage) {
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
/** When the clinic's custom changes from cold to heat, as far as the visitor told. */
function switchTime({ now, config }, onset) {
    const at = onset && now + (config.coldUntilHours - hoursAgo[onset]) * HOUR;
    return at && at > now ? at : undefined;
}
function dayWords(at, { locale }) {
    return new Intl.DateTimeFormat(locale.lang, { weekday: 'long', day: 'numeric', month: 'long' }).format(at);
}
function recheck(context, { disposition }, switchAt) {
    const { pack, locale, now } = context;
    const { withinDays = Infinity } = disposition;
    const days = pack.recheckDays.filter((day) => day <= withinDays);
    const said = days.map((day) => {
        const at = morningAfter(now, day);
        return { at, words: fill(locale.plan.recheckDay, { day: String(day), date: dayWords(at, context) }) };
    });
    return {
        text: fill(locale.plan.recheckText, {
            days: listWords(said.map(({ words }) => words), locale),
        }),
        reminders: [
            ...said.map(({ at }) => ({ at, kind: 'recheck' })),
            ...(switchAt ? [{ at: switchAt, kind: 'switch' }] : []),
        ],
    };
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

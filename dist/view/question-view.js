import { fill } from '../i18n/fill.js';
import { assess, offeredAnswers, walk } from '../triage/assess.js';
import { isAnswered } from '../triage/response.js';
import { openingWords } from './opening-words.js';
import { reviewView } from './review.js';
import { adviceLine, emergencyNumbers, sentences } from './context.js';
/** The pages asked so far and the next one, in order: the way Back and Continue go. */
export function pagesOnTheWay({ pack }, response) {
    const { asked, next } = walk(pack, response);
    return [...asked, ...(next ? [next] : [])].map((item) => item.linkId);
}
/** The answers given before a page: what its place and progress are computed from. */
function before(pack, response, linkId) {
    const end = pack.questionnaire.findIndex((item) => item.linkId === linkId);
    const kept = new Set(pack.questionnaire.slice(0, end).map((item) => item.linkId));
    return Object.fromEntries(Object.entries(response).filter(([key]) => kept.has(key)));
}
/**
 * The call for "seen today": the advice line, else the clinic.
 * @param route at `maternity` her unit comes first, and its number nobody here knows: the label says so
 */
export function sameDayCall(context, route) {
    const call = lineOrClinic(context);
    return call && route === 'maternity'
        ? { ...call, label: fill(context.locale.action.callUnlessMaternity, { call: call.label }) }
        : call;
}
function lineOrClinic(context) {
    const line = adviceLine(context);
    if (line)
        return {
            // "Call NHS 111: 111" would say the number twice.
            label: line.name.includes(line.display)
                ? fill(context.locale.action.call, { number: line.name })
                : fill(context.locale.action.callName, { name: line.name, number: line.display }),
            number: line.display,
            href: line.href,
        };
    return clinicCall(context, true);
}
/** @param isToday the visitor has to be seen today */
export function clinicCall(context, isToday = false) {
    const { config, locale } = context;
    if (!config.phone)
        return undefined;
    const number = config.phone.display;
    const label = config.clinicName
        ? fill(locale.action.callName, { name: config.clinicName, number })
        : fill(locale.action.call, { number });
    return { label, number, href: config.phone.href, note: openingWords(context, isToday) };
}
/** @param route where else to go first; the label then says when to call */
export function emergencyCalls(context, route = 'ambulance') {
    return emergencyNumbers(context).map(({ display, href }) => ({
        label: fill(context.locale.action.callEmergency[route], { number: display }),
        number: display,
        href,
    }));
}
/** The level in the words that the outcome will have. */
function levelWords(context, { acuity, withinDays }) {
    const numbers = withinDays && { days: { value: withinDays, unit: 'day' } };
    return sentences(context, numbers || undefined)(context.pack.text.dispositions[acuity].heading);
}
/** What the screen of one question shows, whether it is answered or not. */
export function questionView(context, response, linkId, error) {
    const { pack, locale } = context;
    const earlier = before(pack, response, linkId);
    const state = assess(pack, earlier);
    const item = pack.questionnaire.find((candidate) => candidate.linkId === linkId);
    const { findings, disposition, skipped } = walk(pack, earlier);
    const text = pack.text.pages[linkId];
    const value = isAnswered(response, linkId) ? response[linkId] : undefined;
    const complete = sentences(context);
    const answerView = (option) => {
        const words = pack.text.answers[option.code];
        const say = sentences(context, option.numbers);
        return {
            code: option.code,
            label: say(words.label),
            detail: words.detail && say(words.detail),
            meaning: words.meaning && say(words.meaning),
            checked: Array.isArray(value) && value.includes(option.code),
            exclusive: option.exclusive === true,
        };
    };
    const offered = offeredAnswers(item, skipped);
    const isApart = (option) => item.repeats && option.group === undefined && isLast(option.code);
    const main = offered.filter((option) => !isApart(option));
    const groupIds = [...new Set(main.map((option) => option.group ?? ''))];
    const inProgress = state.status === 'in-progress' ? state : { index: 1, atMost: 1 };
    const levelSoFar = item.purpose === 'plan' && disposition.acuity !== 'urgent' && disposition.acuity !== 'emergency';
    return {
        linkId,
        type: item.type,
        repeats: item.repeats,
        title: complete(text.title),
        why: text.why && complete(text.why),
        hint: text.hint ? complete(text.hint) : hintFor(item, context),
        hasBodyMap: item.answerOption.some(({ bodyMap }) => bodyMap),
        progress: fill(locale.question.progress, { index: String(inProgress.index), atMost: String(inProgress.atMost) }),
        index: inProgress.index,
        atMost: inProgress.atMost,
        groups: groupIds.map((id) => ({
            id: id || 'all',
            heading: id ? text.groups?.[id] : undefined,
            answers: main.filter((option) => (option.group ?? '') === id).map(answerView),
        })),
        apart: offered.filter(isApart).map(answerView),
        age: typeof value === 'number' ? value : undefined,
        skip: item.skippable && text.skip,
        levelSoFar: levelSoFar && !reviewView(context).outdated
            ? fill(locale.question.levelSoFar, { level: levelWords(context, disposition) })
            : undefined,
        urgentCall: disposition.acuity === 'urgent' && findings.signs.size > 0
            ? { text: locale.strip.urgentNow, call: sameDayCall(context, disposition.route) }
            : undefined,
        error: error && errorFor(error, item, context),
    };
}
/** "Not sure" and "none" stand apart at the end of a list. */
function isLast(code) {
    return code === 'none' || code.startsWith('unsure-');
}
function hintFor(item, { locale }) {
    if (item.type === 'integer')
        return locale.question.age;
    return item.repeats ? locale.question.pickAll : locale.question.pickOne;
}
function errorFor(code, item, { locale }) {
    if (item.type === 'integer' || code === 'age')
        return locale.error.age;
    if (code === 'map')
        return locale.error.map;
    return item.repeats ? locale.error.empty : locale.error.emptySingle;
}

import { ageBounds, holds, matchedSigns, mentionedSigns } from './condition.js';
import { compareAcuity, mostUrgent, strongestRoute } from './disposition.js';
import { isAnswered, validateResponse } from './response.js';
/** The disposition that the given findings lead to: the most urgent of all rules that match. */
export function dispose(pack, findings) {
    const matched = pack.redFlags.filter((rule) => holds(rule.when, findings));
    const acuity = mostUrgent(matched.map((rule) => rule.acuity));
    const decisive = matched.filter((rule) => rule.acuity === acuity);
    const days = decisive.flatMap((rule) => rule.withinDays ?? []);
    const route = strongestRoute(decisive.map((rule) => rule.route));
    return {
        disposition: {
            acuity,
            ...(days.length > 0 && { withinDays: Math.min(...days) }),
            ...(route && { route }),
        },
        because: decisive.map((rule) => ({ rule: rule.id, signs: matchedSigns(rule.when, findings) })),
    };
}
/** Whether the page is asked, given what earlier pages found and how urgent that is. */
export function isAsked(item, findings, acuity) {
    if (item.omitOnceUrgent && compareAcuity(acuity, 'urgent') >= 0)
        return false;
    if (item.enableWhen && !holds(item.enableWhen, findings))
        return false;
    return !(item.omitWhen && holds(item.omitWhen, findings));
}
/** What is known after the page was answered. "None of these" and a skipped page add nothing. */
export function withAnswer(findings, item, value) {
    if (value === 'skipped')
        return findings;
    if (typeof value === 'number')
        return { ...findings, age: value };
    const exclusive = new Set(item.answerOption.filter((option) => option.exclusive).map((option) => option.code));
    return { ...findings, signs: new Set([...findings.signs, ...value.filter((code) => !exclusive.has(code))]) };
}
/**
 * Replays the answers from the first page. Pages that are no longer asked count for nothing; the walk ends at the first
 * emergency, at the first page without an answer, or after the last page.
 * @throws ResponseError for a response the questionnaire could not have produced.
 */
export function walk(pack, response) {
    validateResponse(pack, response);
    let findings = { signs: new Set() };
    let outcome = dispose(pack, findings);
    const asked = [];
    const skipped = new Set();
    for (const item of pack.questionnaire) {
        if (!isAsked(item, findings, outcome.disposition.acuity))
            continue;
        if (!isAnswered(response, item.linkId))
            return { asked, skipped, findings, ...outcome, next: item };
        const value = response[item.linkId];
        asked.push(item);
        if (value === 'skipped')
            skipped.add(item.linkId);
        findings = withAnswer(findings, item, value);
        outcome = dispose(pack, findings);
        if (outcome.disposition.acuity === 'emergency')
            break;
    }
    return { asked, skipped, findings, ...outcome };
}
/**
 * Answered pages that the other answers no longer lead to: the visitor is told that they count no more. Pages that only
 * stand after an early end are not among them; they count again when the end does not come.
 */
export function abandonedPages(pack, response) {
    let findings = { signs: new Set() };
    return pack.questionnaire.flatMap((item) => {
        if (!isAnswered(response, item.linkId))
            return [];
        if (!isAsked(item, findings, 'self-care'))
            return [item.linkId];
        findings = withAnswer(findings, item, response[item.linkId]);
        return [];
    });
}
/** The answers a page offers, given which earlier pages were skipped. */
export function offeredAnswers(item, skipped) {
    return item.answerOption.filter((option) => !(option.hiddenWhenSkipped && skipped.has(option.hiddenWhenSkipped)));
}
/** Every choice among the given codes, the fullest first. */
function subsets(codes) {
    const [code, ...rest] = codes;
    if (code === undefined)
        return [[]];
    const others = subsets(rest);
    return [...others.map((signs) => [code, ...signs]), ...others];
}
/**
 * The answers of a page that matter for which pages come after it. A sign can only end the walk sooner, but for one that
 * brings in a page or takes one away; so where one may tick none, or choose what no rule reads, other choices never make
 * it longer. Of the ages, one of each span of years within which nothing changes.
 */
function steeringAnswers(pack, item) {
    const paging = pageConditions(pack.questionnaire);
    const all = [...paging, ...pack.redFlags.map(({ when }) => when)];
    if (item.type === 'integer')
        return [...new Set([item.minimum ?? 0, ...all.flatMap(ageBounds)])];
    const codes = item.answerOption.map(({ code }) => code);
    const steering = codes.filter((code) => paging.flatMap(mentionedSigns).includes(code));
    if (item.repeats)
        return subsets(steering);
    const read = all.flatMap(mentionedSigns);
    const calm = codes.find((code) => !read.includes(code));
    // The last of a single choice worries least, so that the longest path is found at once.
    return (calm ? [calm, ...steering] : codes.reverse()).map((code) => [code]);
}
function pageConditions(items) {
    return items.flatMap(({ enableWhen, omitWhen }) => [enableWhen, omitWhen].filter((when) => when !== undefined));
}
/** No path can be longer: the pages that would be asked if every answer could still turn out either way. */
function mostAsked(items, findings, acuity) {
    const open = new Set(items.flatMap((item) => item.answerOption.map(({ code }) => code)));
    const undecided = [...new Set(pageConditions(items).flatMap(mentionedSigns))].filter((sign) => open.has(sign));
    // An unknown age leaves age bounds unmet: they only ever take a page away (the test of the longest path checks this).
    const counts = subsets(undecided).map((signs) => {
        const imagined = { ...findings, signs: new Set([...findings.signs, ...signs]) };
        return items.filter((item) => isAsked(item, imagined, acuity)).length;
    });
    return Math.max(...counts);
}
/** The most pages still to come on any real path, the first of `items` included; the search ends at `enough`. */
function longestPath({ redFlags, ...rest }, items, findings, level, enough) {
    // A rule for soon ends no visit and leaves out no page. All this once, as rules of a clinic's own can make many paths.
    const pack = { ...rest, redFlags: redFlags.filter(({ acuity }) => acuity !== 'soon') };
    const answers = items.map((item) => steeringAnswers(pack, item));
    const search = (place, known, acuity, wanted) => {
        const item = items[place];
        if (!item || acuity === 'emergency')
            return 0;
        if (!isAsked(item, known, acuity))
            return search(place + 1, known, acuity, wanted);
        let longest = 0;
        for (const value of answers[place]) {
            const more = withAnswer(known, item, value);
            const isSame = more.signs.size === known.signs.size && more.age === known.age;
            const then = isSame ? acuity : dispose(pack, more).disposition.acuity;
            longest = Math.max(longest, 1 + search(place + 1, more, then, wanted - 1));
            if (longest >= wanted)
                break;
        }
        return longest;
    };
    return search(0, findings, level, enough);
}
/**
 * What the answers come to: the next page to ask, or the disposition and what decided it. Pure: the same pack and
 * response always give the same result.
 * @throws ResponseError for a response the questionnaire could not have produced.
 */
export function assess(pack, response) {
    const result = walk(pack, response);
    if (!result.next)
        return { status: 'complete', disposition: result.disposition, because: result.because };
    const next = { ...result.next, answerOption: offeredAnswers(result.next, result.skipped) };
    const items = pack.questionnaire.slice(pack.questionnaire.indexOf(result.next));
    const { findings, disposition } = result;
    const enough = mostAsked(items, findings, disposition.acuity);
    const atMost = result.asked.length + longestPath(pack, items, findings, disposition.acuity, enough);
    return { status: 'in-progress', next, index: result.asked.length + 1, atMost };
}

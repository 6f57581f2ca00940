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
/** One age of each span of years within which no condition changes its mind. */
function agesThatDiffer(pack, { minimum = 0 }) {
    return [...new Set([minimum, ...pack.redFlags.flatMap(({ when }) => ageBounds(when))])];
}
/**
 * The answers of a page that matter for which pages come after it. Signs of a page where one may tick none can only end
 * the walk sooner, but for those that bring in a page or take one away.
 */
function steeringAnswers(pack, item) {
    if (item.type === 'integer')
        return agesThatDiffer(pack, item);
    const codes = item.answerOption.map(({ code }) => code);
    // The last of a single choice worries least, so that the longest path is found at once.
    if (!item.repeats)
        return codes.map((code) => [code]).reverse();
    const steering = new Set(pageConditions(pack.questionnaire).flatMap(mentionedSigns));
    return subsets(codes.filter((code) => steering.has(code)));
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
function longestPath(pack, items, findings, enough) {
    const [item, ...later] = items;
    if (!item)
        return 0;
    const { acuity } = dispose(pack, findings).disposition;
    if (acuity === 'emergency')
        return 0;
    if (!isAsked(item, findings, acuity))
        return longestPath(pack, later, findings, enough);
    let longest = 0;
    for (const value of steeringAnswers(pack, item)) {
        longest = Math.max(longest, 1 + longestPath(pack, later, withAnswer(findings, item, value), enough - 1));
        if (longest >= enough)
            break;
    }
    return longest;
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
    const enough = mostAsked(items, result.findings, result.disposition.acuity);
    const atMost = result.asked.length + longestPath(pack, items, result.findings, enough);
    return { status: 'in-progress', next, index: result.asked.length + 1, atMost };
}

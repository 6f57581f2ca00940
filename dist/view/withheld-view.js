import { fill } from '../i18n/fill.js';
import { SKIPPED } from '../plan/contraindications.js';
import { matchedSigns } from '../triage/condition.js';
import { pageOf, questionTitle } from './answers-view.js';
import { listWords, sentences } from './context.js';
import { sourcesView } from './sources.js';
export function remedyOf({ pack }, id) {
    return pack.remedies.find((remedy) => remedy.id === id);
}
export function reasonWords(context, ids, joint) {
    const complete = sentences(context);
    return listWords(ids.map((id) => complete(context.pack.text.modifiers[id])), context.locale, joint);
}
export const isGeneral = ({ because }) => because.length === 0;
export function withheldView(context, { remedy: id, phase, because }, notes) {
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
export function causeOf(context, { findings, skipped }, id) {
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
export function groups(context, walked, entries) {
    return [...new Set(entries.map(({ because }) => because[0]))].map((id) => ({
        ...causeOf(context, walked, id),
        heading: fill(context.locale.plan.because, { reasons: reasonWords(context, [id]) }),
        entries: entries.filter(({ because }) => because[0] === id).map((entry) => withheldView(context, entry)),
    }));
}

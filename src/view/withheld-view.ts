import type { Phase, Remedy } from '../content/schema.js';
import { fill } from '../i18n/fill.js';
import { SKIPPED } from '../plan/contraindications.js';
import type { Withheld } from '../plan/self-care-plan.js';
import type { Walk } from '../triage/assess.js';
import { matchedSigns } from '../triage/condition.js';
import { pageOf, questionTitle } from './answers-view.js';
import { listWords, sentences, type ViewContext } from './context.js';
import { sourcesView, type SourcesView } from './sources.js';

export interface WithheldView {
  readonly remedy: string;
  readonly phase: Phase;
  readonly name: string;
  readonly because: readonly string[];
  /** Why, where the group does not say it. */
  readonly reason?: string | undefined;
  readonly notes: readonly string[];
}

/** Remedies that one answer took out. */
export interface WithheldGroup {
  readonly heading?: string | undefined;
  /** The pages on which that answer can be changed. */
  readonly changes: readonly { readonly linkId: string; readonly question: string }[];
  readonly sources: SourcesView | undefined;
  readonly entries: readonly WithheldView[];
}

export function remedyOf({ pack }: ViewContext, id: string): Remedy {
  return pack.remedies.find((remedy) => remedy.id === id)!;
}

export function reasonWords(context: ViewContext, ids: readonly string[], joint?: string): string {
  const complete = sentences(context);
  return listWords(
    ids.map((id) => complete(context.pack.text.modifiers[id]!)),
    context.locale,
    joint,
  );
}

export const isGeneral = ({ because }: Withheld): boolean => because.length === 0;

export type Notes = (remedy: string) => string[];

export function withheldView(
  context: ViewContext,
  { remedy: id, phase, because }: Withheld,
  notes?: Notes,
): WithheldView {
  const { pack, locale } = context;
  const complete = sentences(context, remedyOf(context, id).numbers);
  const text = pack.text.remedies[id]!;
  const others = because.slice(1);
  return {
    remedy: id,
    phase,
    name: complete(text.name),
    because,
    notes: notes?.(id) ?? [],
    reason:
      because.length === 0
        ? complete(text.summary)
        : others.length > 0
          ? fill(locale.plan.alsoBecause, { reasons: reasonWords(context, others) })
          : undefined,
  };
}

/** The pages whose answers brought a reason about, and who says that they matter. */
export function causeOf(context: ViewContext, { findings, skipped }: Walk, id: string) {
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
export function groups(context: ViewContext, walked: Walk, entries: readonly Withheld[]): WithheldGroup[] {
  return [...new Set(entries.map(({ because }) => because[0]!))].map((id) => ({
    ...causeOf(context, walked, id),
    heading: fill(context.locale.plan.because, { reasons: reasonWords(context, [id]) }),
    entries: entries.filter(({ because }) => because[0] === id).map((entry) => withheldView(context, entry)),
  }));
}

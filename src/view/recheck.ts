import { fill } from '../i18n/fill.js';
import { morningAfter } from '../plan/reminders.js';
import type { Complete } from '../triage/assess.js';
import { listWords, type ViewContext } from './context.js';
import type { Onset } from './plan-stages.js';

/** When to answer the questions again, in words and as reminders. */
export interface RecheckView {
  readonly text: string;
  readonly reminders: readonly { readonly at: number; readonly kind: 'recheck' | 'switch' }[];
}

/** About how long ago, in hours. */
const hoursAgo: Record<Onset, number> = { today: 0, yesterday: 24, days: 60 };
const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** When the clinic's custom changes from cold to heat, as far as the visitor told. */
export function switchTime({ now, config }: ViewContext, onset: Onset | undefined): number | undefined {
  const at = onset && now + (config.coldUntilHours - hoursAgo[onset]) * HOUR;
  return at && at > now ? at : undefined;
}

export function dayWords(at: number, { locale }: ViewContext): string {
  return new Intl.DateTimeFormat(locale.lang, { weekday: 'long', day: 'numeric', month: 'long' }).format(at);
}

export function recheck(context: ViewContext, { disposition }: Complete, switchAt: number | undefined): RecheckView {
  const { pack, locale, now } = context;
  const { withinDays = Infinity } = disposition;
  const days = pack.recheckDays.filter((day) => day <= withinDays);
  const said = days.map((day) => {
    const at = morningAfter(now, day);
    return { at, words: fill(locale.plan.recheckDay, { day: String(day), date: dayWords(at, context) }) };
  });
  return {
    text: fill(locale.plan.recheckText, {
      days: listWords(
        said.map(({ words }) => words),
        locale,
      ),
    }),
    reminders: [
      ...said.map(({ at }) => ({ at, kind: 'recheck' as const })),
      ...(switchAt ? [{ at: switchAt, kind: 'switch' as const }] : []),
    ],
  };
}

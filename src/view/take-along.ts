import { uuidV4 } from '../contact/uuid.js';
import { calendarFile } from '../plan/reminders.js';
import { fill } from '../i18n/fill.js';
import { regionWords, type ViewContext } from './context.js';
import type { TakeAlong } from './handlers.js';
import { once } from './once.js';
import type { PlanView } from './plan-view.js';
import { printSheet, saveFile, sheetText } from './print.js';

/** What the visitor reads after taking something along, and the text itself where it may not have worked. */
export interface Taken {
  readonly status: string;
  readonly text?: string | undefined;
}

/** Reminders that hold no answer: whoever opens the calendar learns nothing but that a back is to be checked. */
function calendar(context: ViewContext, { recheck }: PlanView): string {
  const { take } = context.locale;
  const text = fill(take.recheckText, regionWords(context));
  const reminders = recheck.reminders.map(({ at, kind }) =>
    kind === 'switch' ? { at, title: take.switch, text: take.switch } : { at, title: take.recheck, text },
  );
  return calendarFile(
    reminders,
    context.now,
    uuidV4((count) => crypto.getRandomValues(new Uint8Array(count))),
  );
}

async function copy(text: string, { copied, copyFailed }: ViewContext['locale']['contact']['waysOut']): Promise<Taken> {
  // On plain http pages there is no clipboard; then the text on the screen is to be copied by hand.
  try {
    await navigator.clipboard.writeText(text);
    return { status: copied };
  } catch {
    return { status: copyFailed, text };
  }
}

/**
 * Prints, copies or saves what is on the screen.
 * @param text what to copy instead of the whole screen
 */
export async function takeAlong(
  way: TakeAlong,
  root: ParentNode,
  context: ViewContext,
  plan: PlanView | undefined,
  text?: string,
): Promise<Taken> {
  const { take, contact, intro } = context.locale;
  const screen = root.querySelector('[part~="screen"]')!;
  const all = once(() => text ?? sheetText(screen));
  if (way === 'copy') return copy(all(), contact.waysOut);
  try {
    if (way === 'print') {
      const { clinicName } = context.config;
      const day = new Intl.DateTimeFormat(context.locale.lang, { dateStyle: 'long' }).format(context.now);
      printSheet(root, screen, clinicName ?? intro.heading, clinicName ? `${clinicName}, ${day}` : day);
    } else if (way === 'download') saveFile('back-plan.txt', 'text/plain', all());
    else if (plan) saveFile('back-plan.ics', 'text/calendar', calendar(context, plan));
  } catch {
    return { status: take.failed, text: all() };
  }
  if (way === 'download') return { status: take.done, text: all() };
  return { status: way === 'calendar' ? take.calendarDone : '' };
}

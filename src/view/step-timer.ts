import { html, nothing, svg, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { fill } from '../i18n/fill.js';
import type { Locale } from '../i18n/locale.js';
import type { TimerReading } from '../plan/timer.js';
import { button, hidden } from './elements.js';
import type { Handlers } from './handlers.js';
import type { ActivityView, TimerView } from './plan-view.js';
import type { TimerController, TimerNews } from './timer-controller.js';

/** Hours, minutes and seconds as on a clock. */
function clock(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  const parts = [Math.floor(seconds / 60) % 60, seconds % 60].map((part) => String(part).padStart(2, '0'));
  const hours = Math.floor(seconds / 3600);
  return hours > 0 ? [hours, ...parts].join(':') : parts.join(':').replace(/^0/, '');
}

/** The words for what a timer has to say. */
export function timerWords({ event, activity }: TimerNews, { timer }: Locale): string {
  const { check, end, again } = activity.timer!;
  return { check, end, again, started: timer.started, held: timer.held }[event];
}

/** What to do at this moment. */
function words({ part, remaining, isRunning, breath }: TimerReading, timer: TimerView, { timer: text }: Locale) {
  if (part === 'over') {
    const last = timer.step.pause ? timer.again : timer.end;
    return remaining < 60_000 ? last : `${last} ${fill(text.ago, { time: clock(remaining) })}`;
  }
  if (!isRunning) return text.held;
  if (part === 'pause') return `${timer.end} ${text.wait}`;
  return breath && `${breath.isIn ? text.breatheIn : text.breatheOut} ${Math.ceil(breath.remaining / 1000)}`;
}

/** The ring empties with the time; the inner circle grows and shrinks with the breath. */
function dial({ done, breath, part }: TimerReading): TemplateResult {
  const share = breath && 1 - (breath.remaining - 1000) / breath.total;
  const size = share === undefined ? 0 : breath!.isIn ? share : 1 - share;
  return html`<svg class="dial" viewBox="0 0 44 44" aria-hidden="true">
    <circle class="track" cx="22" cy="22" r="20"></circle>
    ${
      part === 'over'
        ? nothing
        : svg`<circle class="left" cx="22" cy="22" r="20" pathLength="100" stroke-dasharray="${100 - done * 100} 100"></circle>`
    }
    ${breath ? svg`<circle class="breath" cx="22" cy="22" r=${5 + 12 * Math.max(0, Math.min(1, size))}></circle>` : nothing}
  </svg>`;
}

/** A timer beside what it times. It shows what is left, and what to do when the time is up. */
export function stepTimer(
  activity: ActivityView,
  timers: TimerController,
  locale: Locale,
  { onTimer, onSound }: Handlers,
): TemplateResult | typeof nothing {
  const timer = activity.timer;
  if (!timer) return nothing;
  const reading = timers.read(activity.remedy);
  const text = locale.timer;
  const control = (act: 'start' | 'pause' | 'stop', label: string) =>
    button({
      action: `timer-${act}`,
      label: html`<span>${label}${hidden(`: ${activity.name}`)}</span>`,
      onClick: ({ currentTarget }) => {
        const pressed = currentTarget as HTMLElement;
        // This one goes away; the one before it stays and becomes Start.
        const hasFocus = (pressed.getRootNode() as ShadowRoot).activeElement === pressed;
        if (act === 'stop' && hasFocus) (pressed.previousElementSibling as HTMLElement).focus();
        onTimer(act, activity);
      },
    });
  const isRunning = reading?.isRunning;
  const isOn = reading && reading.part !== 'over';
  // One button that changes its words keeps the focus.
  return html`<div part="timer" class="timer">
    ${
      reading
        ? html`<div class="timer-face">
            ${dial(reading)}
            <div>
              ${isOn ? html`<p class="time" role="timer" aria-label=${activity.name}>${clock(reading.remaining)}</p>` : nothing}
              <p class="timer-words">${words(reading, timer, locale)}</p>
            </div>
          </div>`
        : nothing
    }
    <div class="timer-buttons">
      ${isRunning ? control('pause', text.pause) : control('start', isOn ? text.resume : fill(text.start, { length: timer.length }))}
      ${reading ? control('stop', text.stop) : nothing}
    </div>
    ${
      reading
        ? html`<p class="quiet">${text.phone}</p>
            <label class="sound"
              ><input
                type="checkbox"
                name="timer-sound"
                .checked=${live(timers.hasSound)}
                @change=${(event: Event) => onSound((event.currentTarget as HTMLInputElement).checked)}
              />
              ${text.sound}</label
            >`
        : nothing
    }
  </div>`;
}

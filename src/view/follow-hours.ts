import type { ReactiveControllerHost } from 'lit';
import type { AdvisorConfig } from '../config/schema.js';
import { untilNextChange } from '../contact/opening-hours.js';

interface Options {
  readonly config: () => AdvisorConfig;
  readonly now: () => number;
  /** What is said of the hours may have changed. */
  readonly onChange: () => void;
}

/**
 * Keeps "open now", and the clinic's review, true on a screen where nobody does anything: with one timeout, to the next
 * change.
 */
export function followHours(host: ReactiveControllerHost, { config, now, onChange }: Options): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Infinity;
  host.addController({
    // Whoever comes back may come back at another hour; a device that slept has not counted the time.
    hostConnected: () => {
      document.addEventListener('visibilitychange', onChange);
      onChange();
    },
    hostDisconnected: () => {
      document.removeEventListener('visibilitychange', onChange);
      clearTimeout(timer);
    },
    // A device that slept has not counted the time, and nobody has left the page: then the next press tells.
    hostUpdate: () => {
      if (now() < due) return;
      due = Infinity;
      onChange();
    },
    hostUpdated: () => {
      const { hours, timeZone, reviewBy } = config();
      clearTimeout(timer);
      const wait = Math.min(
        (hours && untilNextChange(hours, timeZone, now())) ?? Infinity,
        reviewBy ? new Date(now()).setHours(24, 0, 0, 0) - now() : Infinity,
      );
      due = now() + wait;
      if (wait < Infinity) timer = setTimeout(onChange, wait);
    },
  });
}

import type { ReactiveControllerHost } from 'lit';
import type { AdvisorConfig } from '../config/schema.js';
import { untilNextChange } from '../contact/opening-hours.js';

interface Options {
  readonly config: () => AdvisorConfig;
  readonly now: () => number;
  /** What is said of the hours may have changed. */
  readonly onChange: () => void;
}

/** Keeps "open now" true on a screen where nobody does anything: with one timeout, to the next change. */
export function followHours(host: ReactiveControllerHost, { config, now, onChange }: Options): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  host.addController({
    // Whoever comes back may come back at another hour.
    hostConnected: onChange,
    hostDisconnected: () => clearTimeout(timer),
    hostUpdated: () => {
      const { hours, timeZone } = config();
      clearTimeout(timer);
      const wait = hours && untilNextChange(hours, timeZone, now());
      if (wait !== undefined) timer = setTimeout(onChange, wait);
    },
  });
}

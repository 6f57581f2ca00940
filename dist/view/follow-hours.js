import { untilNextChange } from '../contact/opening-hours.js';
/** Keeps "open now" true on a screen where nobody does anything: with one timeout, to the next change. */
export function followHours(host, { config, now, onChange }) {
    let timer;
    host.addController({
        // Whoever comes back may come back at another hour.
        hostConnected: onChange,
        hostDisconnected: () => clearTimeout(timer),
        hostUpdated: () => {
            const { hours, timeZone } = config();
            clearTimeout(timer);
            const wait = hours && untilNextChange(hours, timeZone, now());
            if (wait !== undefined)
                timer = setTimeout(onChange, wait);
        },
    });
}

import type { ReactiveControllerHost } from 'lit';
import type { AdvisorConfig } from '../config/schema.js';
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
export declare function followHours(host: ReactiveControllerHost, { config, now, onChange }: Options): void;
export {};

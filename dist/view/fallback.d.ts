import type { AdvisorConfig } from '../config/schema.js';
/**
 * What stands when something inside has failed: the clinic's own content of the tag, and the numbers where that has none.
 * Built by plain DOM calls, since templates are what may have failed.
 */
export declare function fallback(host: Element, config: AdvisorConfig | undefined): HTMLElement;
/**
 * The acts of a visitor, each so that the screen follows it, and that a throw in it is told and does not end as a dead
 * button; also a throw that comes late.
 */
export declare function guarded<Acts extends object>(acts: Acts, onDone: () => void, onThrow: (name: string) => void): Acts;

import type { AdvisorConfig } from '../config/schema.js';
/**
 * What stands when something inside has failed: the clinic's own content of the tag, and the numbers where that has none.
 * Built by plain DOM calls, since templates are what may have failed.
 */
export declare function fallback(host: Element, config: AdvisorConfig | undefined): HTMLElement;

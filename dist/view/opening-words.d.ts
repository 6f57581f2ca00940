import type { ViewContext } from './context.js';
/**
 * Whether the clinic is open, when that changes, and that no table knows its holidays; nothing where it gave no hours.
 * @param isToday the visitor has to be seen today: a closed clinic is then nothing to wait for
 */
export declare function openingWords(context: ViewContext, isToday?: boolean): string | undefined;

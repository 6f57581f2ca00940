import type { Shape } from './index.js';
/** Every drawing by the id that a remedy's row names. */
export declare const scenes: Readonly<Record<string, () => readonly Shape[]>>;

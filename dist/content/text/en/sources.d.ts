import type { Source } from '../../schema.js';
/** What sort of thing a source is, in words. Not part of the script-tag file until a screen shows it. */
export declare const sourceKinds: Readonly<Record<Source['kind'], string>>;
/** How far we followed it. */
export declare const checkedWords: Readonly<Record<Source['checked'], string>>;

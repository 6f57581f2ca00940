import type { ContentPack, RegionCode } from '../content/schema.js';
import { type QuestionnaireResponse } from './response.js';
/** What a code carries beside the answers. */
export interface ReplayVersions {
    /** Version of the widget, `1.2.3`. */
    readonly engine: string;
    readonly region?: RegionCode | undefined;
}
/** A visit as it was, ready for `assess` and `planFor`. */
export interface Replay {
    readonly response: QuestionnaireResponse;
    readonly engine: string;
    readonly content: string;
    readonly region?: RegionCode;
}
/** `damaged`: misread or mistyped. `other-engine`, `other-content`: from another version, whose outcome could differ. */
export type ReplayErrorCode = 'damaged' | 'other-engine' | 'other-content';
/** A code that cannot be replayed; the message says why in a sentence for the person at the desk. */
export declare class ReplayError extends Error {
    readonly code: ReplayErrorCode;
    constructor(code: ReplayErrorCode, message: string);
}
/**
 * The code of a completed visit, in groups of four characters. Answers of pages that were not asked are left out.
 * @throws TypeError while questions are open; ResponseError for an invalid response.
 */
export declare function encode(pack: ContentPack, response: QuestionnaireResponse, versions: ReplayVersions): string;
/**
 * The visit a code stands for: the same answers, hence with the same content and engine the same outcome and plan.
 * @throws ReplayError for a damaged code, and for one of another engine or content, whose outcome could differ.
 */
export declare function decode(pack: ContentPack, code: string, { engine }: Pick<ReplayVersions, 'engine'>): Replay;

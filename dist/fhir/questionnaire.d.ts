import type { AnswerOption, ContentPack, QuestionnaireItem } from '../content/schema.js';
import type * as r4 from './r4.js';
import { wording, type WordingOptions } from './wording.js';
export interface QuestionnaireOptions extends WordingOptions {
    /** Logical id on the reader's own server. */
    readonly id?: string;
    /** Canonical address, where the clinic publishes the questionnaire under one of its own. */
    readonly url?: string;
    readonly status?: r4.Questionnaire['status'];
}
type Say = ReturnType<typeof wording>;
/** The answer as a code with its label, such as it stands beside its tick box. */
export declare function codingOf({ code, numbers }: AnswerOption, pack: ContentPack, say: Say): r4.Coding;
export declare function titleOf({ linkId }: QuestionnaireItem, pack: ContentPack, say: Say): string;
/**
 * The questions of a pack as an R4 Questionnaire. `linkId`s and answer codes are those of the pack, and stable.
 *
 * R4 alone cannot say, and so this does not say:
 * - that the questions end at the first emergency, and that some are left out once "urgent" is certain. Only the first
 *   question is therefore `required`: any other may rightly stay without an answer;
 * - that an answer is not offered because an earlier question was skipped;
 * - conditions deeper than one list of "all" or "any" (see `enableWhenOf`); the built-in pack has none;
 * - what an answer leads to. It records what was asked; it is not the triage, and must not be used as one.
 *
 * @throws Error when a sentence of the pack has a placeholder without a word
 * @throws TypeError for an id that FHIR does not allow
 */
export declare function toQuestionnaire(pack: ContentPack, options?: QuestionnaireOptions): r4.Questionnaire;
export {};

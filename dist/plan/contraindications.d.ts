import type { ContentPack, Modifier, Remedy } from '../content/schema.js';
import { type Findings } from '../triage/condition.js';
/** The reason given when an unanswered list, not an answer, sends a remedy to "ask first". */
export declare const SKIPPED = "skipped";
/** Why a remedy is out (`block`) or must be asked about first (`ask`): ids of modifiers. */
export interface Contraindications {
    readonly block: readonly string[];
    readonly ask: readonly string[];
}
/** The modifiers that apply to a person, in the order of the pack. */
export declare function applyingModifiers(modifiers: readonly Modifier[], findings: Findings): string[];
/** Which of the given modifiers block the remedy and which make it "ask first". */
export declare function contraindications(remedy: Remedy, modifierIds: readonly string[]): Contraindications;
/** Whether a skipped page could have blocked the remedy or one it is held to, or the remedy is of a kind that always needs the skipped lists. */
export declare function needsSkippedAnswers(pack: ContentPack, remedy: Remedy, skipped: ReadonlySet<string>): boolean;
/** What a visitor who skipped pages has to check alone before this remedy: ids of modifiers. */
export declare function openCautions(pack: ContentPack, remedy: Remedy, skipped: ReadonlySet<string>): string[];

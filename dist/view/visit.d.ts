import type { ContentPack } from '../content/schema.js';
import type { TriageStep } from '../events.js';
import { type Complete } from '../triage/assess.js';
import { type QuestionnaireResponse } from '../triage/response.js';
import type { FocusTarget } from './focus.js';
import type { BodyRegion } from './illustrations/body-map.js';
import { type Screen } from './navigation.js';
import type { Onset } from './plan-stages.js';
import type { QuestionErrorCode } from './question-view.js';
import type { Taken } from './take-along.js';
/** What stands in the page's own inputs. */
type Inputs = readonly Pick<HTMLInputElement, 'value' | 'checked'>[];
/**
 * One visitor's way through the questions: the answers, where the visitor is, and what was picked on the way. To forget a
 * visit is to begin another.
 */
export declare class Visit {
    #private;
    screen: Screen;
    response: QuestionnaireResponse;
    error: QuestionErrorCode | undefined;
    /** What stands in the age field, also when it is no age yet. */
    ageText: string;
    isForOther: boolean;
    onset: Onset | undefined;
    /** Ticked on the drawing of the back. */
    regions: readonly BodyRegion[];
    /** Pages whose answers have stopped to count with the last step. */
    dropped: readonly string[];
    taken: Taken;
    /** Where focus goes once the screen is up. */
    focusNext: FocusTarget | undefined;
    /**
     * @param pack the content in force
     * @param onGo is told of every further screen, with the step of the trip that begins there
     */
    constructor(pack: () => ContentPack, onGo: (screen: Screen, step?: TriageStep) => void);
    /** Whether there is anything to protect. */
    get hasAnswers(): boolean;
    /** @throws Error before the last answer */
    assessment(): Complete;
    /** A step of the visitor's own: the new screen's heading gets the focus. */
    go(screen: Screen, step?: TriageStep, dropped?: readonly string[]): void;
    /** Other content keeps the answers that still hold. An outcome that lacks one now waits for it; another one is shown. */
    adopt(earlier: ContentPack): void;
    start(): void;
    back(): void;
    /** Unfolds what belongs to a line of the library. */
    unfold(id: string): void;
    /** Looks for words in the library: every topic unfolds, and afterwards those fold again that were folded before. */
    search(words: string, topics: readonly Pick<HTMLDetailsElement, 'open'>[]): void;
    tick(linkId: string, code: string, checked: boolean): void;
    /** The map ticks the answer that stands for a part of it, and takes back only a tick of its own. */
    pickRegion(region: BodyRegion, isSelected: boolean): void;
    /**
     * Takes what stands in the page's own inputs, so that an answer given in the same instant as the press counts. A press
     * that was meant for an earlier page does nothing: no question is ever skipped.
     */
    submit(linkId: string, inputs: Inputs): void;
    skip(linkId: string): void;
}
export {};

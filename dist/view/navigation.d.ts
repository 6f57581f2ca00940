import type { ContentPack } from '../content/schema.js';
import type { QuestionnaireResponse } from '../triage/response.js';
/** Where the visitor is; what stands there is computed from the answers. */
export type Screen = {
    readonly name: 'intro' | 'result' | 'contact' | 'review' | 'delivery';
} | {
    readonly name: 'question';
    readonly linkId: string;
}
/** `words`: what is being searched for. */
 | {
    readonly name: 'library';
    readonly from: Screen;
    readonly words: string;
};
export declare function firstQuestion(pack: ContentPack): Screen;
/** On to the first asked page without an answer, else to the outcome. */
export declare function onward(pack: ContentPack, response: QuestionnaireResponse): Screen;
/** Back the way the visitor came: from the first question to the start, from the outcome to the last question. */
export declare function backward(pack: ContentPack, response: QuestionnaireResponse, from: Screen): Screen;

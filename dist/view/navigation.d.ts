import type { ContentPack } from '../content/schema.js';
import type { QuestionnaireResponse } from '../triage/response.js';
/** Where the visitor is; what stands there is computed from the answers. */
export type Screen = {
    readonly name: 'intro' | 'result' | 'contact' | 'review' | 'delivery';
} | {
    readonly name: 'question';
    readonly linkId: string;
} | {
    readonly name: 'library';
    readonly from: Screen;
    /** What is being searched for. */
    readonly words: string;
    /** Which topics, in their order, were unfolded before that. */
    readonly open: readonly boolean[];
    /** Those whose details have been unfolded; the others are not drawn. */
    readonly rows: readonly string[];
};
export declare function firstQuestion(pack: ContentPack): Screen;
/** On to the first asked page without an answer, else to the outcome. */
export declare function onward(pack: ContentPack, response: QuestionnaireResponse): Screen;
/** Back the way the visitor came: from the first question to the start, from the outcome to the last question. */
export declare function backward(pack: ContentPack, response: QuestionnaireResponse, from: Screen): Screen;

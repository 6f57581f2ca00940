import type { ContentPack } from '../content/schema.js';
import { walk } from '../triage/assess.js';
import type { QuestionnaireResponse } from '../triage/response.js';

/** Where the visitor is; what stands there is computed from the answers. */
export type Screen =
  | { readonly name: 'intro' | 'result' | 'contact' | 'review' | 'delivery' }
  | { readonly name: 'question'; readonly linkId: string }
  | {
      readonly name: 'library';
      readonly from: Screen;
      /** What is being searched for. */
      readonly words: string;
      /** Which topics, in their order, were unfolded before that. */
      readonly open: readonly boolean[];
      /** Those whose details have been unfolded; the others are not drawn. */
      readonly rows: readonly string[];
    };

const result: Screen = { name: 'result' };
const question = (linkId: string): Screen => ({ name: 'question', linkId });

export function firstQuestion(pack: ContentPack): Screen {
  return question(pack.questionnaire[0]!.linkId);
}

/** On to the first asked page without an answer, else to the outcome. */
export function onward(pack: ContentPack, response: QuestionnaireResponse): Screen {
  const { next } = walk(pack, response);
  return next ? question(next.linkId) : result;
}

/** Back the way the visitor came: from the first question to the start, from the outcome to the last question. */
export function backward(pack: ContentPack, response: QuestionnaireResponse, from: Screen): Screen {
  switch (from.name) {
    case 'intro':
      return from;
    case 'library':
      return from.from;
    case 'review':
      return { name: 'contact' };
    case 'contact':
    case 'delivery':
      return result;
    case 'result':
    case 'question': {
      const place = (linkId: string) => pack.questionnaire.findIndex((item) => item.linkId === linkId);
      const end = from.name === 'question' ? place(from.linkId) : Infinity;
      const earlier = walk(pack, response).asked.filter((item) => place(item.linkId) < end);
      const last = earlier[earlier.length - 1];
      return last ? question(last.linkId) : { name: 'intro' };
    }
  }
}

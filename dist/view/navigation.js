import { walk } from '../triage/assess.js';
const result = { name: 'result' };
const question = (linkId) => ({ name: 'question', linkId });
export function firstQuestion(pack) {
    return question(pack.questionnaire[0].linkId);
}
/** On to the first asked page without an answer, else to the outcome. */
export function onward(pack, response) {
    const { next } = walk(pack, response);
    return next ? question(next.linkId) : result;
}
/** Back the way the visitor came: from the first question to the start, from the outcome to the last question. */
export function backward(pack, response, from) {
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
            const place = (linkId) => pack.questionnaire.findIndex((item) => item.linkId === linkId);
            const end = from.name === 'question' ? place(from.linkId) : Infinity;
            const earlier = walk(pack, response).asked.filter((item) => place(item.linkId) < end);
            const last = earlier[earlier.length - 1];
            return last ? question(last.linkId) : { name: 'intro' };
        }
    }
}

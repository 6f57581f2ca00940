import type { AnswerText, PageText } from '../../schema.js';
/** The questions. A hint must not carry what decides an answer alone. */
export declare const pages: Record<string, PageText>;
/** A label holds the whole sign; `detail` says what counts and what does not. */
export declare const answers: Record<string, AnswerText>;

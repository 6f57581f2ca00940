/** Words for the placeholders of a sentence. */
export type Words = Readonly<Record<string, string>>;
/**
 * The sentence with every `{placeholder}` replaced.
 * @throws Error when a word is missing: an advice with a hole in it must never be shown.
 */
export declare function fill(sentence: string, words: Words): string;

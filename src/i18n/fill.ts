/** Words for the placeholders of a sentence. */
export type Words = Readonly<Record<string, string>>;

/**
 * The sentence with every `{placeholder}` replaced.
 * @throws Error when a word is missing: an advice with a hole in it must never be shown.
 */
export function fill(sentence: string, words: Words): string {
  return sentence.replace(/\{([A-Za-z][A-Za-z0-9-]*)\}/g, (_match, name: string) => {
    if (!Object.hasOwn(words, name)) throw new Error(`No word for {${name}} in "${sentence}".`);
    return words[name]!;
  });
}

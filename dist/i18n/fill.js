/**
 * The sentence with every `{placeholder}` replaced.
 * @throws Error when a word is missing: an advice with a hole in it must never be shown.
 */
export function fill(sentence, words) {
    return sentence.replace(/\{([A-Za-z][A-Za-z0-9-]*)\}/g, (_match, name) => {
        if (!Object.hasOwn(words, name))
            throw new Error(`No word for {${name}} in "${sentence}".`);
        return words[name];
    });
}

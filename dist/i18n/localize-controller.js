/** The node that hands its language down: the parent, or the host of a shadow root. */
function parentOf(node) {
    return node.parentNode ?? node.host ?? null;
}
/** The language as HTML inherits it, through shadow roots too; empty where the page names none. */
function inheritedLanguage(element) {
    for (let node = parentOf(element); node; node = parentOf(node)) {
        const lang = node.getAttribute?.('lang');
        if (lang != null)
            return lang.trim();
    }
    return '';
}
/** Chooses the words by the language of the element's place, and follows when that changes. */
export class LocalizeController {
    #host;
    #languages;
    #observer;
    /** @param languages the first stands in for every language there is none for */
    constructor(host, languages) {
        this.#host = host;
        this.#languages = languages;
        // Not this object: a script of the page can get at what is registered, and would choose the words.
        host.addController({
            hostConnected: () => this.#connect(),
            hostDisconnected: () => this.#observer?.disconnect(),
        });
    }
    #connect() {
        // Another place may have another language.
        this.#host.requestUpdate();
        this.#observer = new MutationObserver(() => this.#host.requestUpdate());
        for (let node = this.#host; node; node = parentOf(node)) {
            if (node.nodeType === 1)
                this.#observer.observe(node, { attributeFilter: ['lang'] });
        }
    }
    /** @param own the element's own `lang`, when it is one */
    resolve(own) {
        const value = own ?? inheritedLanguage(this.#host);
        const languages = this.#languages();
        const find = (tagOf) => languages.find(({ pack }) => tagOf(pack.lang) === tagOf(value));
        const whole = (lang) => lang.toLowerCase().replaceAll('_', '-');
        const language = find(whole) ?? find((lang) => whole(lang).split('-')[0]);
        const [source] = languages;
        if (language ?? value === '')
            return { language: language ?? source };
        const expected = `one of: ${languages.map(({ pack }) => pack.lang).join(', ')}`;
        return {
            language: source,
            issue: { attribute: 'lang', value: value.slice(0, 200), expected, used: source.pack.lang },
        };
    }
}

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
    #locales;
    #observer;
    /** @param locales the first stands in for every language there is none for */
    constructor(host, locales) {
        this.#host = host;
        this.#locales = locales;
        host.addController(this);
    }
    hostConnected() {
        this.#observer = new MutationObserver(() => this.#host.requestUpdate());
        for (let node = this.#host; node; node = parentOf(node)) {
            if (node.nodeType === 1)
                this.#observer.observe(node, { attributeFilter: ['lang'] });
        }
    }
    hostDisconnected() {
        this.#observer?.disconnect();
    }
    /** @param own the element's own `lang`, when it is one */
    resolve(own) {
        const value = own ?? inheritedLanguage(this.#host);
        const [language] = value.toLowerCase().split(/[-_]/);
        const locale = this.#locales.find(({ lang }) => lang === language);
        const [source] = this.#locales;
        if (locale ?? value === '')
            return { locale: locale ?? source };
        const expected = `one of: ${this.#locales.map(({ lang }) => lang).join(', ')}`;
        return { locale: source, issue: { attribute: 'lang', value: value.slice(0, 200), expected, used: source.lang } };
    }
}

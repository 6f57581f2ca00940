import { attributeRows } from './config/schema.js';
import { AdvisorListeners } from './spasm-advisor.listeners.js';
/** To HTML every value means "on". `debug="false"` hardly does: what is odd is kept, so that `config/` can tell of it. */
const flag = (text) => text !== null && (/^\s*(true|debug|required|shared-device)?\s*$/i.test(text) || text);
/** Not `lang`, a property of every element, and not `shadow`, which is read once. */
const ownRows = Object.entries(attributeRows).filter(([name]) => name !== 'lang' && name !== 'shadow');
/**
 * The attributes, as properties. Each is kept as the page wrote it; `config/` decides what it means and what stands in
 * for it.
 */
export class AdvisorProperties extends AdvisorListeners {
    static { this.properties = {
        ...Object.fromEntries(ownRows.map(([name, { attribute, kind }]) => [
            name,
            kind === 'text' ? { attribute } : { attribute, converter: flag },
        ])),
        pack: { attribute: false },
    }; }
    constructor() {
        super();
        const absent = ownRows.map(([name, { kind }]) => [name, kind === 'text' ? null : false]);
        Object.assign(this, { pack: null, ...Object.fromEntries(absent) });
    }
    #shadow;
    /**
     * `closed` keeps answers from trackers of the page; `open` is for tests and audits. Read once.
     * @attr shadow
     */
    get shadow() {
        return this.#shadow === undefined ? this.getAttribute('shadow') : this.#shadow;
    }
    set shadow(value) {
        this.#shadow = value;
    }
    /** Lit hands on what was set before the element was defined with the first update: too late for the root. */
    wantsOpenRoot() {
        const early = Object.getOwnPropertyDescriptor(this, 'shadow');
        if (early && Reflect.deleteProperty(this, 'shadow'))
            this.shadow = early.value;
        const { shadow } = this;
        return typeof shadow === 'string' && shadow.trim().toLowerCase() === 'open';
    }
    /** What the page wrote, by attribute. */
    rawConfig() {
        const names = Object.keys(attributeRows);
        return Object.fromEntries(names.map((name) => [attributeRows[name].attribute, this.#raw(name)]));
    }
    #raw(name) {
        // `lang` is a property of every element already, with HTML's own meaning.
        return name === 'lang' ? this.getAttribute('lang') : this[name];
    }
}

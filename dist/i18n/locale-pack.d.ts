import type { RegionWord } from '../config/regions.js';
import type { ConfigIssue } from '../config/resolve.js';
import type { Learn } from '../content/learn.js';
import type { ContentPack, ContentText } from '../content/schema.js';
import type { Locale } from './locale.js';
/**
 * All words of one further language. Ids, numbers and rules stay those of the content, so it has to be made for that
 * content and to say as much as the English does.
 */
export interface LocalePack {
    /** As in HTML: `de`, `pt-BR`. */
    readonly lang: string;
    readonly dir: 'ltr' | 'rtl';
    /** The version of the content it was made for. */
    readonly contentVersion: string;
    /** The words of the interface. */
    readonly ui: Omit<Locale, 'lang' | 'dir'>;
    /** The clinical sentences. */
    readonly text: ContentText;
    /** What differs from country to country; the keys are the English words. */
    readonly names: Readonly<Record<RegionWord, string>>;
    /** What the sources are called, by id. */
    readonly sources?: Readonly<Record<string, string>>;
    /** What each drawing shows. */
    readonly illustrations?: Readonly<Record<string, string>>;
    /** The library, and what is said of sources. */
    readonly learn: Pick<Learn, 'text' | 'notes' | 'kinds' | 'checked'>;
}
/** A language in use. */
export interface Language {
    readonly locale: Locale;
    /** The content, in its words. */
    readonly pack: ContentPack;
    readonly learn: Learn;
    readonly names?: LocalePack['names'];
    readonly illustrations?: LocalePack['illustrations'];
}
/** Tags know no upper case. */
export declare const isSameTag: (one: string, other: string) => boolean;
/**
 * The language of a locale that a script has brought, or why it cannot be used. Never throws, and keeps nothing of the
 * script's own object: what was checked is what is shown.
 */
export declare function languageOf(given: LocalePack, english: Language): Language | ConfigIssue;

import type { ConfigIssue } from './config/resolve.js';
import { type Language, type LocalePack } from './i18n/locale-pack.js';
import { type Pictures } from './view/illustrations/index.js';
/**
 * What further scripts of the page bring for all of its advisors: languages, and drawings. They load in either order, so
 * this is the one thing kept by the class and not by an element: what has come waits here for advisors to come, and those
 * that are there are told. Who leaves the page is let go of.
 */
export declare class Companions {
    #private;
    /** English is always there, first, and cannot be replaced. */
    languages: readonly [Language, ...Language[]];
    /** The locales and drawings that could not be used. */
    issues: readonly ConfigIssue[];
    pictures: Pictures;
    addLocale(locale: LocalePack): void;
    addPictures(pictures: Pictures): void;
    /** @param onNews is called with everything that comes, until `leave` */
    join(onNews: () => void): void;
    leave(onNews: () => void): void;
}

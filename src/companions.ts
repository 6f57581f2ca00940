import type { ConfigIssue } from './config/resolve.js';
import { learn } from './content/learn.js';
import { pack } from './content/pack.js';
import { isSameTag, languageOf, type Language, type LocalePack } from './i18n/locale-pack.js';
import { en } from './i18n/locales/en.js';
import { picturesFrom, type Pictures } from './view/illustrations/index.js';

/**
 * What further scripts of the page bring for all of its advisors: languages, and drawings. They load in either order, so
 * this is the one thing kept by the class and not by an element: what has come waits here for advisors to come, and those
 * that are there are told. Who leaves the page is let go of.
 */
export class Companions {
  /** English is always there, first, and cannot be replaced. */
  languages: readonly [Language, ...Language[]] = [{ locale: en, pack, learn }];
  /** The locales and drawings that could not be used. */
  issues: readonly ConfigIssue[] = [];
  pictures: Pictures = {};
  readonly #live = new Set<() => void>();

  addLocale(locale: LocalePack): void {
    const [english, ...others] = this.languages;
    const language = languageOf(locale, english);
    if ('expected' in language) this.#refuse(language);
    else {
      const { lang } = language.pack;
      this.languages = [english, ...others.filter(({ pack }) => !isSameTag(pack.lang, lang)), language];
      this.issues = this.issues.filter(({ value }) => !isSameTag(value, lang));
    }
    this.#tell();
  }

  addPictures(pictures: Pictures): void {
    try {
      this.pictures = { ...this.pictures, ...picturesFrom(pictures) };
    } catch {
      const expected = 'drawings by id: { alt: text, shapes: [[kind, path], ...] }';
      this.#refuse({ attribute: 'pictures', value: `[${typeof pictures}]`, expected, used: 'those before' });
    }
    this.#tell();
  }

  /** @param onNews is called with everything that comes, until `leave` */
  join(onNews: () => void): void {
    this.#live.add(onNews);
  }

  leave(onNews: () => void): void {
    this.#live.delete(onNews);
  }

  /** Said once, however often it is tried. */
  #refuse(issue: ConfigIssue): void {
    if (!this.issues.some(({ value, expected }) => value === issue.value && expected === issue.expected))
      this.issues = [...this.issues, issue];
  }

  #tell(): void {
    for (const onNews of this.#live) onNews();
  }
}

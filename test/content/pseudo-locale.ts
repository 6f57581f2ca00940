import { locale } from '../../src/i18n/english.js';
import type { LocalePack } from '../../src/i18n/locale-pack.js';

/** Every sentence in brackets: what stands outside of them on a screen did not come from the locale. */
const bracketed = <T>(words: T): T => {
  if (typeof words === 'string') return `⟦${words}⟧` as T;
  if (Array.isArray(words)) return words.map(bracketed) as T;
  return Object.fromEntries(Object.entries(words as object).map(([key, value]) => [key, bracketed(value)])) as T;
};

const { contentVersion, ...words } = locale;

/** Made from the published English. Arabic, so that whatever `Intl` writes is told from English, and from right to left. */
export const pseudo: LocalePack = { ...bracketed(words), contentVersion, lang: 'ar', dir: 'rtl' };

import type { LocalePack } from './locale-pack.js';
/** All the English words, as `SpasmAdvisor.addLocale` takes those of another language: what to translate. */
export declare const locale: LocalePack;

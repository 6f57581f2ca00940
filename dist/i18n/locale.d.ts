import type { en } from './locales/en.js';
/** Every literal widened to `string`, so that another language can stand in for the English one. */
type Widen<T> = T extends string ? string : {
    readonly [K in keyof T]: Widen<T[K]>;
};
/** The words of the interface in one language; English is the measure. */
export type Locale = Omit<Widen<typeof en>, 'dir'> & {
    readonly dir: 'ltr' | 'rtl';
};
export {};

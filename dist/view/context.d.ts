import type { AdvisorConfig } from '../config/schema.js';
import type { Region } from '../config/regions.js';
import type { Learn } from '../content/learn.js';
import type { Pictures } from './illustrations/index.js';
import type { ContentPack } from '../content/schema.js';
import { type Words } from '../i18n/fill.js';
import type { Locale } from '../i18n/locale.js';
import type { Language } from '../i18n/locale-pack.js';
import { type QuantityFormat } from '../i18n/quantity.js';
import type { Quantity } from '../content/schema.js';
/** All that a screen is computed from, besides the answers. */
export interface ViewContext {
    readonly pack: ContentPack;
    readonly config: AdvisorConfig;
    readonly region: Region;
    readonly locale: Locale;
    /** The words of further languages for what the rows of data name in English. */
    readonly names?: Language['names'];
    readonly illustrations?: Language['illustrations'];
    readonly widgetVersion: string;
    readonly learn: Learn;
    /** Empty until their script has come. */
    readonly pictures: Pictures;
    /** The present moment, in milliseconds since 1970. */
    readonly now: number;
}
/** A list in words: "a, b and c". */
export declare function listWords(items: readonly string[], { list }: Locale, joint?: string): string;
/** The name of the clinic, or "the clinic". */
export declare function clinicName({ config, locale }: ViewContext): string;
/** What differs by clinic and country, as words for the sentences of the pack. A plan asks for them for each sentence. */
export declare function regionWords(context: ViewContext): Words;
/** The number or numbers for an emergency: the clinic's own setting, else all of the region. */
export declare function emergencyNumbers({ config, region }: ViewContext): readonly {
    display: string;
    href: string;
}[];
/** The line that gives advice the same day, with the name it goes by. */
export declare function adviceLine(context: ViewContext): {
    name: string;
    note?: string | undefined;
    display: string;
    href: string;
} | undefined;
export declare function quantityFormat({ locale, region }: ViewContext): QuantityFormat;
/** A function that completes the sentences of one row: its own numbers, and the words of the region. */
export declare function sentences(context: ViewContext, numbers?: Readonly<Record<string, Quantity>>, more?: Words): (sentence: string) => string;
/** The safety net in its three parts. */
export interface SafetyNetView {
    readonly lead: string;
    readonly signs: readonly string[];
    readonly action: string;
}
export declare function safetyNetView(context: ViewContext): SafetyNetView;

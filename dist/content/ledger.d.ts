/**
 * Every fact of the five source pages, by id, and where it went: into named content, into content that corrects it, or
 * out, with a reason. It holds no sentence of a page. It is checked by the tests and by `npm run facts`, and is not shipped.
 */
export declare const leftOutReasons: {
    readonly marketing: "praise of a clinic";
    readonly 'clinic-particulars': "something about that clinic alone: its size, its place, its further services";
    readonly 'unrelated-link': "a link that has nothing to do with back spasms";
    readonly 'not-needed': "asks for something that no advice here depends on";
};
export type LeftOutReason = keyof typeof leftOutReasons;
/**
 * Carried by content named `kind:id`: a remedy, a sign (an answer of the questionnaire), a page of the library or one of
 * its rows (`library:page/row`), or a feature of the widget; `correctedBy` names the disagreements that say how.
 */
export type LedgerEntry = {
    carriedBy: readonly string[];
    correctedBy?: readonly string[];
} | {
    leftOut: LeftOutReason;
};
/** Which page the first part of a fact's id stands for. */
export declare const factPages: Readonly<Record<string, string>>;
/** What a clinic page does rather than says, and the file that does it here. */
export declare const features: Readonly<Record<string, string>>;
export declare const ledger: Readonly<Record<string, LedgerEntry>>;

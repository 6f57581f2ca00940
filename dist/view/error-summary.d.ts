import { nothing, type TemplateResult } from 'lit';
export interface FieldErrorView {
    /** Name of the field the entry leads to. */
    readonly field: string;
    readonly text: string;
}
/**
 * What is wrong, at the top and focused. The entries are buttons: a link to an id inside a shadow root never scrolls
 * there, but rewrites the address of the clinic's page.
 */
export declare function errorSummary(errors: readonly FieldErrorView[], title: string, level: number, onErrorLink: (field: string) => void): TemplateResult | typeof nothing;

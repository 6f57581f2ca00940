import { nothing, type TemplateResult } from 'lit';
import type { CallView } from './question-view.js';
type Content = unknown;
export interface HeadingOptions {
    readonly part?: string;
    /** Focus moves there after a step. */
    readonly focusable?: boolean;
}
/** A heading of the given level; beyond 6 it stays 6. */
export declare function heading(level: number, content: Content, { part, focusable }?: HeadingOptions): TemplateResult;
export interface ButtonOptions {
    readonly action: string;
    readonly label: Content;
    readonly onClick: (event: MouseEvent) => void;
    readonly kind?: 'primary' | 'link' | 'secondary';
    readonly question?: string | undefined;
    readonly name?: string | undefined;
    readonly inert?: boolean;
}
/** A button that says what it does in `data-action`. An inert one stays in reach of screen readers and does nothing. */
export declare function button({ action, label, onClick, kind, question, name, inert, }: ButtonOptions): TemplateResult;
/** The way back, above the heading. */
export declare function backLink(label: string, onClick: () => void, inert?: boolean): TemplateResult;
/** A sentence around a number or a code that never breaks over two lines, and reads alike in every script direction. */
export declare function withNumber(sentence: string, number: string): TemplateResult;
/** A number to call, as a large link. A number stays in one piece and reads the same way in every script direction. */
export declare function callLink({ label, number, href, note }: CallView, kind?: 'primary' | 'emergency' | 'secondary'): TemplateResult;
/** Text for screen readers only. */
export declare function hidden(text: string): TemplateResult;
export declare function list(items: readonly Content[], className?: string): TemplateResult | typeof nothing;
export {};

import { type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Locale } from '../i18n/locale.js';
import type { Guard } from './guard.js';
interface Host extends ReactiveControllerHost, HTMLElement {
    readonly isUpdatePending: boolean;
}
/** The launcher and the native modal dialog of `display="dialog"`. Only the visitor or the page opens it. */
export declare class DialogController implements ReactiveController {
    #private;
    constructor(host: Host, root: () => ParentNode | undefined, guard: Guard);
    show(): void;
    close(): void;
    /** Focuses the button of a closed dialog; false where there is none. */
    focus(): boolean;
    /** What is left of the dialog when the element is moved is no modal one any more. */
    hostDisconnected(): void;
    hostUpdated(): void;
    frame(content: TemplateResult, { intro, dialog }: Locale): TemplateResult;
}
export {};

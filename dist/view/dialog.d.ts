import { type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Locale } from '../i18n/locale.js';
import type { Guard } from './guard.js';
interface Host extends ReactiveControllerHost, HTMLElement {
    readonly isUpdatePending: boolean;
}
interface DialogActs {
    readonly onLaunch: (event: Event) => void;
    readonly onLeave: () => void;
    readonly onClose: () => void;
}
/** The screen in its dialog, and the button that opens it. */
export declare function dialogFrame(content: TemplateResult, { intro, dialog }: Locale, acts: DialogActs): TemplateResult;
/** The launcher and the native modal dialog of `display="dialog"`. Only the visitor or the page opens it. */
export declare class DialogController {
    #private;
    readonly acts: DialogActs;
    constructor(host: Host, root: () => ParentNode | undefined, guard: Guard);
    show(): void;
    close(): void;
    /** Focuses the button of a closed dialog; false where there is none. */
    focus(): boolean;
}
export {};

import type { ReactiveControllerHost } from 'lit';
import type { Guard } from './guard.js';
/** A page that comes back from the back/forward cache within this time keeps its answers, in milliseconds. */
export declare const RESTORE_LIMIT_MS = 60000;
/** On a shared device: idle time until the warning, and from the warning until the answers are cleared. */
export declare const IDLE_WARNING_MS: number;
export declare const IDLE_CLEAR_MS = 60000;
interface Options {
    readonly isShared: () => boolean;
    /** There is something to protect, and no timer that the visitor is following. */
    readonly mayWarn: () => boolean;
    readonly clear: () => void;
    /** Hides everything, or shows it again. */
    readonly cover: (isCovered: boolean) => void;
    readonly guard: Guard;
}
/**
 * Keeps answers from the next person at the device: hidden while the page lies in the back/forward cache and wiped when it
 * comes back late, since the browser would otherwise show the last visitor's answers again; and, on a shared device,
 * cleared after a warning when nobody does anything.
 */
export declare class PrivacyController {
    #private;
    /** Whether the visitor is being warned that the answers will go. */
    isWarning: boolean;
    constructor(host: ReactiveControllerHost & HTMLElement, options: Options);
    /** The visitor is still there. */
    stay(): void;
}
export {};

import type { AdvisorConfig } from '../config/schema.js';
import type { ContactRequest } from '../contact/contact-request.js';
/** The advisor as a field of the page's own form, and the states that page styles can tell. */
export declare class FormField {
    #private;
    constructor(internals: ElementInternals);
    /** Whether the form of the page posts what is carried. */
    isPosted({ name }: AdvisorConfig, host: Element): boolean;
    /** What the form of the page posts. With an empty state: no browser is to bring it back on a device others use. */
    carry(name: string | undefined, request: ContactRequest | undefined): void;
    /**
     * Keeps the form from being sent while the request is missing.
     * @param anchor what the browser focuses and points at instead of a field: has to be able to take the focus (else
     * Chromium blocks the form and shows nothing), and to stay for as long as the element does
     */
    check(isMissing: boolean, message?: string, anchor?: HTMLElement | null): void;
    setState(name: 'error' | 'sending', isOn: boolean): void;
}

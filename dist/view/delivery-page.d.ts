import { type TemplateResult } from 'lit';
import type { ContactRequest } from '../contact/contact-request.js';
import type { Delivery } from '../contact/delivery.js';
import { type ViewContext } from './context.js';
import type { Handlers } from './handlers.js';
interface DeliveryPage {
    readonly context: ViewContext;
    readonly request: ContactRequest;
    readonly delivery: Delivery;
    /** The form of the page carries the request; its own button sends it. */
    readonly isReady: boolean;
    /** Said politely after a press on Copy. */
    readonly copyStatus: string;
    readonly handlers: Handlers;
}
/** The exact message as the clinic will read it, before and while it is sent. */
export declare function reviewPage(page: DeliveryPage): TemplateResult;
/** The truth about delivery: received is shown only when the clinic's page said so. */
export declare function deliveryPage(page: DeliveryPage): TemplateResult;
export {};

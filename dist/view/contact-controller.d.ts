import { type ContactRequest, type FieldError } from '../contact/contact-request.js';
import type { Complete } from '../triage/assess.js';
import type { QuestionnaireResponse } from '../triage/response.js';
import { type ContactValues } from './contact-view.js';
import { type ViewContext } from './context.js';
import { DeliveryController, type DeliveryTools } from './delivery-controller.js';
/** What the visitor types for the clinic, the request made of it, and its delivery. */
export declare class ContactController {
    #private;
    values: ContactValues;
    errors: readonly FieldError[];
    /** The request under review; made anew when the form has changed. */
    request: ContactRequest | undefined;
    readonly delivery: DeliveryController;
    constructor(host: ConstructorParameters<typeof DeliveryController>[0], { now, ...tools }: Omit<DeliveryTools, 'now'> & {
        readonly now: () => number;
    });
    open(): void;
    set(name: string, value: string | boolean): void;
    /** Checks the form and makes the request to be read through; false when a field is in error. */
    review(context: ViewContext, assessment: Complete, response: QuestionnaireResponse, isForOther: boolean): boolean;
    /** The content is another now: what was made of the earlier one, and is not under way, is made anew. */
    renew(): void;
    /** What stands in the form has arrived. */
    get isReceived(): boolean;
    send(): void;
    reset(): void;
}

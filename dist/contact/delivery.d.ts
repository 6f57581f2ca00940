/** How long the visitor waits for an answer before the page says "not confirmed", in milliseconds. */
export declare const DELIVERY_LIMIT_MS = 30000;
/** Pauses before the second, third and fourth try of the endpoint, in milliseconds. */
export declare const RETRY_PAUSES_MS: readonly number[];
/** A reference is read out on the phone; a page is not. In characters. */
export declare const REFERENCE_MAX_LENGTH = 100;
/** One try at one request. A retry keeps the id and counts the try up, so late answers can be told apart. */
export interface Attempt {
    readonly requestId: string;
    readonly attempt: number;
}
/** Where a contact request is. Only `delivered` may be shown as received. */
export type Delivery = {
    readonly status: 'idle';
} | ({
    readonly status: 'sending';
    readonly claimed: boolean;
} & Attempt) | ({
    readonly status: 'delivered';
    readonly at: string;
    readonly reference?: string;
} & Attempt) | ({
    readonly status: 'unconfirmed' | 'failed' | 'unclaimed';
} & Attempt);
export type DeliveryEvent = 
/** The visitor pressed Send on a new request. */
{
    readonly type: 'send';
    readonly requestId: string;
}
/** The visitor asked for another try of the same request. */
 | {
    readonly type: 'retry';
}
/** Somebody took the request: a listener at once or late, or the endpoint. */
 | ({
    readonly type: 'claimed';
} & Attempt)
/** Nobody took it, and there is no endpoint. */
 | ({
    readonly type: 'unclaimed';
} & Attempt)
/** `at`: ISO 8601, when the answer came. */
 | ({
    readonly type: 'resolved';
    readonly at: string;
    readonly reference?: string;
} & Attempt) | ({
    readonly type: 'rejected';
} & Attempt)
/** Tries have come to an end without an answer either way, or the time limit has passed. */
 | ({
    readonly type: 'timeout';
} & Attempt) | {
    readonly type: 'reset';
};
export declare const idleDelivery: Delivery;
/** Whether another try makes sense: it ended, and not as received. */
export declare const canRetry: (state: Delivery) => state is Extract<Delivery, {
    status: "unconfirmed" | "failed" | "unclaimed";
}>;
/**
 * The next state of a delivery. Pure; events of another request, and answers after a reset, change nothing.
 *
 * - While sending, a second `send` is nothing: one request.
 * - A late answer still counts. Received is received, even from an earlier try, since every try carries the same id;
 *   but a refusal of an earlier try says nothing about the present one.
 * - What was received stays received; only another request, one the visitor has changed, begins anew.
 */
export declare const delivery: (state: Delivery, event: DeliveryEvent) => Delivery;
/**
 * The clinic's reference, from whatever a listener or a server gave back: short plain text on one line, or nothing.
 * Never decisive, never markup.
 */
export declare const referenceFrom: (answer: unknown) => string | undefined;

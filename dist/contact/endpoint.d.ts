import type { ContactRequest } from './contact-request.js';
/** The part of an AbortSignal used here; this folder knows no DOM types. */
export interface AbortSignalLike {
    readonly aborted: boolean;
    addEventListener(type: 'abort', listener: () => void): void;
    removeEventListener(type: 'abort', listener: () => void): void;
}
export interface EndpointInit<Signal extends AbortSignalLike> {
    method: 'POST';
    headers: Record<string, string>;
    body: string;
    credentials: 'omit';
    redirect: 'error';
    referrerPolicy: 'no-referrer';
    signal?: Signal;
}
/** The part of a Response used here. */
export interface EndpointResponse {
    readonly status: number;
    readonly body: {
        getReader(): {
            read(): Promise<{
                done: boolean;
                value?: Uint8Array | undefined;
            }>;
            cancel(): Promise<unknown>;
        };
    } | null;
}
/** What posting needs from outside. */
export interface EndpointTools<Signal extends AbortSignalLike = AbortSignalLike> {
    readonly fetch: (url: string, init: EndpointInit<Signal>) => Promise<EndpointResponse>;
    readonly setTimeout: (callback: () => void, milliseconds: number) => unknown;
    readonly clearTimeout: (handle: never) => void;
    /** Aborting (the visitor cleared everything) ends the try under way and every further one. */
    readonly signal?: Signal;
    /** Whether a further try is still wanted: not after the time limit, and not beside a newer send. Without it, always. */
    readonly isWanted?: () => boolean;
}
/**
 * - `delivered`: the server said 2xx.
 * - `failed`: it refused; the same request would be refused again.
 * - `unconfirmed`: no clear answer after the last try; it may or may not have arrived.
 * - `aborted`: given up from this side.
 */
export type EndpointOutcome = {
    readonly status: 'delivered';
    readonly reference?: string;
} | {
    readonly status: 'failed' | 'unconfirmed' | 'aborted';
};
/**
 * Posts a request to the clinic's own address. Every try carries the same `Idempotency-Key`, so a server that has seen it
 * can answer without a second entry. No credentials, no referrer, no redirect: health data goes to the named address or
 * nowhere. A network error or 5xx is tried again after the pauses of `RETRY_PAUSES_MS`; the body of an answer is never
 * decisive. Never rejects.
 */
export declare const postContactRequest: <Signal extends AbortSignalLike>(url: string, request: ContactRequest, tools: EndpointTools<Signal>) => Promise<EndpointOutcome>;

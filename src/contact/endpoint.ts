import type { ContactRequest } from './contact-request.js';
import { referenceFrom, RETRY_PAUSES_MS } from './delivery.js';

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
      read(): Promise<{ done: boolean; value?: Uint8Array | undefined }>;
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
export type EndpointOutcome =
  | { readonly status: 'delivered'; readonly reference?: string }
  | { readonly status: 'failed' | 'unconfirmed' | 'aborted' };

/** A reference fits in this; whatever is longer is not one. In bytes. */
const BODY_MAX_BYTES = 4_096;
/** The visitor's "received" waits this long for a reference, and no longer. In milliseconds. */
const BODY_LIMIT_MS = 2_000;

/** UTF-8 without TextDecoder, which the type library of this folder does not list. */
const decodeUtf8 = (bytes: readonly number[]): string =>
  decodeURIComponent(bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));

interface Pause {
  readonly over: Promise<void>;
  /** Ends it early and leaves no timer and no listener behind. */
  end(): void;
}

const readReference = async (
  response: EndpointResponse,
  pause: (milliseconds: number) => Pause,
): Promise<string | undefined> => {
  const reader = response.body?.getReader();
  if (!reader) return undefined;
  const read = async (): Promise<string | undefined> => {
    const bytes: number[] = [];
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return referenceFrom(JSON.parse(decodeUtf8(bytes)));
      if (bytes.length + (value?.length ?? 0) > BODY_MAX_BYTES) return undefined;
      bytes.push(...(value ?? []));
    }
  };
  const limit = pause(BODY_LIMIT_MS);
  try {
    return await Promise.race([read(), limit.over.then(() => undefined)]);
  } finally {
    limit.end();
    reader.cancel().catch(() => undefined);
  }
};

/**
 * Posts a request to the clinic's own address. Every try carries the same `Idempotency-Key`, so a server that has seen it
 * can answer without a second entry. No credentials, no referrer, no redirect: health data goes to the named address or
 * nowhere. A network error or 5xx is tried again after the pauses of `RETRY_PAUSES_MS`; the body of an answer is never
 * decisive. Never rejects.
 */
export const postContactRequest = async <Signal extends AbortSignalLike>(
  url: string,
  request: ContactRequest,
  tools: EndpointTools<Signal>,
): Promise<EndpointOutcome> => {
  // Called as plain functions: the browser's own refuse to run as methods of another object.
  const { fetch, setTimeout, clearTimeout, signal } = tools;
  const isAborted = () => signal?.aborted === true;

  const pause = (milliseconds: number): Pause => {
    let finish = (): void => undefined;
    const over = new Promise<void>((resolve) => (finish = resolve));
    const end = () => {
      clearTimeout(handle as never);
      signal?.removeEventListener('abort', end);
      finish();
    };
    const handle = setTimeout(end, milliseconds);
    signal?.addEventListener('abort', end);
    if (isAborted()) end();
    return { over, end };
  };

  const post = async (): Promise<EndpointOutcome | 'again'> => {
    let response: EndpointResponse;
    try {
      response = await fetch(url, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': request.requestId },
        body: JSON.stringify(request),
        credentials: 'omit',
        redirect: 'error',
        referrerPolicy: 'no-referrer',
        ...(signal ? { signal } : {}),
      });
    } catch {
      return 'again';
    }
    const { status } = response;
    if (status >= 400 && status < 500) return { status: 'failed' };
    if (status < 200 || status > 299) return 'again';
    // From here on it is received, whatever becomes of the body.
    const reference = await readReference(response, pause).catch(() => undefined);
    return { status: 'delivered', ...(reference === undefined ? {} : { reference }) };
  };

  for (const milliseconds of [...RETRY_PAUSES_MS, undefined]) {
    if (isAborted()) return { status: 'aborted' };
    const outcome = await post();
    if (outcome !== 'again') return outcome;
    if (isAborted()) return { status: 'aborted' };
    if (milliseconds !== undefined) await pause(milliseconds).over;
    if (tools.isWanted?.() === false) break;
  }
  return { status: isAborted() ? 'aborted' : 'unconfirmed' };
};

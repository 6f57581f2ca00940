import { referenceFrom, RETRY_PAUSES_MS } from './delivery.js';
/** A reference fits in this; whatever is longer is not one. In bytes. */
const BODY_MAX_BYTES = 4_096;
/** The visitor's "received" waits this long for a reference, and no longer. In milliseconds. */
const BODY_LIMIT_MS = 2_000;
/** UTF-8 without TextDecoder, which the type library of this folder does not list. */
const decodeUtf8 = (bytes) => decodeURIComponent(bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));
const readReference = async (response, pause) => {
    const reader = response.body?.getReader();
    if (!reader)
        return undefined;
    const read = async () => {
        const bytes = [];
        for (;;) {
            const { done, value } = await reader.read();
            if (done)
                return referenceFrom(JSON.parse(decodeUtf8(bytes)));
            if (bytes.length + (value?.length ?? 0) > BODY_MAX_BYTES)
                return undefined;
            bytes.push(...(value ?? []));
        }
    };
    const limit = pause(BODY_LIMIT_MS);
    try {
        return await Promise.race([read(), limit.over.then(() => undefined)]);
    }
    finally {
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
export const postContactRequest = async (url, request, tools) => {
    // Called as plain functions: the browser's own refuse to run as methods of another object.
    const { fetch, setTimeout, clearTimeout, signal } = tools;
    const isAborted = () => signal?.aborted === true;
    const pause = (milliseconds) => {
        let finish = () => undefined;
        const over = new Promise((resolve) => (finish = resolve));
        const end = () => {
            clearTimeout(handle);
            signal?.removeEventListener('abort', end);
            finish();
        };
        const handle = setTimeout(end, milliseconds);
        signal?.addEventListener('abort', end);
        if (isAborted())
            end();
        return { over, end };
    };
    const post = async () => {
        let response;
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
        }
        catch {
            return 'again';
        }
        const { status } = response;
        if (status >= 400 && status < 500)
            return { status: 'failed' };
        if (status < 200 || status > 299)
            return 'again';
        // From here on it is received, whatever becomes of the body.
        const reference = await readReference(response, pause).catch(() => undefined);
        return { status: 'delivered', ...(reference === undefined ? {} : { reference }) };
    };
    for (const milliseconds of [...RETRY_PAUSES_MS, undefined]) {
        if (isAborted())
            return { status: 'aborted' };
        const outcome = await post();
        if (outcome !== 'again')
            return outcome;
        if (isAborted())
            return { status: 'aborted' };
        if (milliseconds !== undefined)
            await pause(milliseconds).over;
        if (tools.isWanted?.() === false)
            break;
    }
    return { status: isAborted() ? 'aborted' : 'unconfirmed' };
};

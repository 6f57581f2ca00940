/** How long the visitor waits for an answer before the page says "not confirmed", in milliseconds. */
export const DELIVERY_LIMIT_MS = 30_000;
/** Pauses before the second, third and fourth try of the endpoint, in milliseconds. */
export const RETRY_PAUSES_MS = [1_000, 2_000, 4_000];
/** A reference is read out on the phone; a page is not. In characters. */
export const REFERENCE_MAX_LENGTH = 100;
export const idleDelivery = { status: 'idle' };
const isOpen = (state) => state.status === 'unconfirmed' || state.status === 'failed' || state.status === 'unclaimed';
/** Whether another try makes sense: it ended, and not as received. */
export const canRetry = isOpen;
const again = ({ requestId, attempt }) => ({
    status: 'sending',
    requestId,
    attempt: attempt + 1,
    claimed: false,
});
/**
 * The next state of a delivery. Pure; events of another request, and answers after a reset, change nothing.
 *
 * - While sending, a second `send` is nothing: one request.
 * - A late answer still counts. Received is received, even from an earlier try, since every try carries the same id;
 *   but a refusal of an earlier try says nothing about the present one.
 * - What was received stays received; only another request, one the visitor has changed, begins anew.
 */
export const delivery = (state, event) => {
    switch (event.type) {
        case 'reset':
            return idleDelivery;
        case 'send':
            if (state.status === 'sending')
                return state;
            if (state.status !== 'idle' && state.requestId === event.requestId)
                return isOpen(state) ? again(state) : state;
            return { status: 'sending', requestId: event.requestId, attempt: 1, claimed: false };
        case 'retry':
            return isOpen(state) ? again(state) : state;
    }
    if (state.status === 'idle' || state.status === 'delivered' || event.requestId !== state.requestId)
        return state;
    const { requestId } = state;
    if (event.type === 'resolved') {
        const { at, attempt, reference } = event;
        return { status: 'delivered', requestId, attempt, at, ...(reference === undefined ? {} : { reference }) };
    }
    if (event.attempt !== state.attempt)
        return state;
    const { attempt } = state;
    switch (event.type) {
        case 'claimed':
            // Late listeners claim what is already shown as unclaimed; then the page is sending again.
            return state.status === 'sending' || state.status === 'unclaimed'
                ? { status: 'sending', requestId, attempt, claimed: true }
                : state;
        case 'unclaimed':
            return state.status === 'sending' && !state.claimed ? { status: 'unclaimed', requestId, attempt } : state;
        case 'rejected':
            return state.status === 'sending' || state.status === 'unconfirmed'
                ? { status: 'failed', requestId, attempt }
                : state;
        case 'timeout':
            return state.status === 'sending' ? { status: 'unconfirmed', requestId, attempt } : state;
    }
};
/**
 * The clinic's reference, from whatever a listener or a server gave back: short plain text on one line, or nothing.
 * Never decisive, never markup.
 */
export const referenceFrom = (answer) => {
    try {
        if (typeof answer !== 'object' || answer === null)
            return undefined;
        const { reference } = answer;
        if (typeof reference !== 'string' && !(typeof reference === 'number' && Number.isFinite(reference)))
            return undefined;
        const text = String(reference)
            .slice(0, REFERENCE_MAX_LENGTH * 4)
            .replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\s]+/gu, ' ')
            .trim();
        return text === '' ? undefined : Array.from(text).slice(0, REFERENCE_MAX_LENGTH).join('');
    }
    catch {
        return undefined;
    }
};

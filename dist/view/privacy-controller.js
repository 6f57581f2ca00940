/** A page that comes back from the back/forward cache within this time keeps its answers, in milliseconds. */
export const RESTORE_LIMIT_MS = 60_000;
/** On a shared device: idle time until the warning, and from the warning until the answers are cleared. */
export const IDLE_WARNING_MS = 15 * 60_000;
export const IDLE_CLEAR_MS = 60_000;
const activity = ['pointerdown', 'keydown', 'input'];
/**
 * Keeps answers from the next person at the device: hidden while the page lies in the back/forward cache and wiped when it
 * comes back late, since the browser would otherwise show the last visitor's answers again; and, on a shared device,
 * cleared after a warning when nobody does anything.
 */
export class PrivacyController {
    #host;
    #options;
    #hiddenAt;
    #activeAt;
    #idle;
    #connection;
    constructor(host, options) {
        /** Whether the visitor is being warned that the answers will go. */
        this.isWarning = false;
        this.#hiddenAt = 0;
        this.#activeAt = 0;
        this.#connection = new AbortController();
        this.#host = host;
        this.#options = options;
        // Not this object: a script of the page can get at what is registered.
        host.addController({ hostConnected: () => this.#connect(), hostDisconnected: () => this.#disconnect() });
    }
    #connect() {
        this.#connection = new AbortController();
        const { signal } = this.#connection;
        const { guard } = this.#options;
        const onHide = guard((event) => event.persisted && this.#onHide());
        const onShow = guard((event) => event.persisted && this.#onShow());
        const onActivity = guard(() => this.#watch());
        addEventListener('pagehide', onHide, { signal });
        addEventListener('pageshow', onShow, { signal });
        // A device that slept has not counted the time.
        document.addEventListener('visibilitychange', guard(() => this.#checkIdle()), { signal });
        for (const type of activity)
            this.#host.addEventListener(type, onActivity, { signal });
        this.#watch();
    }
    #disconnect() {
        this.#connection.abort();
        clearTimeout(this.#idle);
    }
    /** The visitor is still there. */
    stay() {
        this.#watch();
    }
    #onHide() {
        this.#hiddenAt = Date.now();
        // Nothing of the visit may be painted before it is known how long the page was away.
        this.#options.cover(true);
    }
    #onShow() {
        if (Date.now() - this.#hiddenAt > RESTORE_LIMIT_MS)
            this.#options.clear();
        void this.#host.updateComplete.then(this.#options.guard(() => this.#options.cover(false)));
    }
    #checkIdle() {
        const idle = Date.now() - this.#activeAt;
        if (this.#options.isShared() && idle > IDLE_WARNING_MS + IDLE_CLEAR_MS && this.#options.mayWarn())
            this.#options.clear();
    }
    #watch() {
        clearTimeout(this.#idle);
        this.#activeAt = Date.now();
        this.#show(false);
        this.#wait(IDLE_WARNING_MS, () => this.#warn());
    }
    #warn() {
        if (!this.#options.isShared() || !this.#options.mayWarn())
            return this.#watch();
        this.#show(true);
        this.#wait(IDLE_CLEAR_MS, () => {
            this.#show(false);
            if (this.#options.isShared())
                this.#options.clear();
        });
    }
    #wait(milliseconds, act) {
        this.#idle = setTimeout(this.#options.guard(act), milliseconds);
    }
    #show(isWarning) {
        if (this.isWarning === isWarning)
            return;
        this.isWarning = isWarning;
        this.#host.requestUpdate();
    }
}

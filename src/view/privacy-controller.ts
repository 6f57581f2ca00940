import type { ReactiveControllerHost } from 'lit';
import type { Guard } from './guard.js';

/** A page that comes back from the back/forward cache within this time keeps its answers, in milliseconds. */
export const RESTORE_LIMIT_MS = 60_000;
/** On a shared device: idle time until the warning, and from the warning until the answers are cleared. */
export const IDLE_WARNING_MS = 15 * 60_000;
export const IDLE_CLEAR_MS = 60_000;

interface Options {
  readonly isShared: () => boolean;
  /** There is something to protect, and no timer that the visitor is following. */
  readonly mayWarn: () => boolean;
  readonly clear: () => void;
  /** Hides everything, or shows it again. */
  readonly cover: (isCovered: boolean) => void;
  readonly guard: Guard;
}

const activity = ['pointerdown', 'keydown', 'input'] as const;

/**
 * Keeps answers from the next person at the device: hidden while the page lies in the back/forward cache and wiped when it
 * comes back late, since the browser would otherwise show the last visitor's answers again; and, on a shared device,
 * cleared after a warning when nobody does anything.
 */
export class PrivacyController {
  /** Whether the visitor is being warned that the answers will go. */
  isWarning = false;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: Options;
  #hiddenAt = 0;
  #activeAt = 0;
  #idle: ReturnType<typeof setTimeout> | undefined;
  #connection = new AbortController();

  constructor(host: ReactiveControllerHost & HTMLElement, options: Options) {
    this.#host = host;
    this.#options = options;
    // Not this object: a script of the page can get at what is registered.
    host.addController({ hostConnected: () => this.#connect(), hostDisconnected: () => this.#disconnect() });
  }

  #connect(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    const { guard } = this.#options;
    const onHide = guard((event: PageTransitionEvent) => event.persisted && this.#onHide());
    const onShow = guard((event: PageTransitionEvent) => event.persisted && this.#onShow());
    const onActivity = guard(() => this.#watch());
    addEventListener('pagehide', onHide, { signal });
    addEventListener('pageshow', onShow, { signal });
    // A device that slept has not counted the time.
    document.addEventListener(
      'visibilitychange',
      guard(() => this.#checkIdle()),
      { signal },
    );
    for (const type of activity) this.#host.addEventListener(type, onActivity, { signal });
    this.#watch();
  }

  #disconnect(): void {
    this.#connection.abort();
    clearTimeout(this.#idle);
  }

  /** The visitor is still there. */
  stay(): void {
    this.#watch();
  }

  #onHide(): void {
    this.#hiddenAt = Date.now();
    // Nothing of the visit may be painted before it is known how long the page was away.
    this.#options.cover(true);
  }

  #onShow(): void {
    if (Date.now() - this.#hiddenAt > RESTORE_LIMIT_MS) this.#options.clear();
    void this.#host.updateComplete.then(this.#options.guard(() => this.#options.cover(false)));
  }

  #checkIdle(): void {
    const idle = Date.now() - this.#activeAt;
    if (this.#options.isShared() && idle > IDLE_WARNING_MS + IDLE_CLEAR_MS && this.#options.mayWarn())
      this.#options.clear();
  }

  #watch(): void {
    clearTimeout(this.#idle);
    this.#activeAt = Date.now();
    this.#show(false);
    this.#wait(IDLE_WARNING_MS, () => this.#warn());
  }

  #warn(): void {
    if (!this.#options.isShared() || !this.#options.mayWarn()) return this.#watch();
    this.#show(true);
    this.#wait(IDLE_CLEAR_MS, () => {
      this.#show(false);
      if (this.#options.isShared()) this.#options.clear();
    });
  }

  #wait(milliseconds: number, act: () => void): void {
    this.#idle = setTimeout(this.#options.guard(act), milliseconds);
  }

  #show(isWarning: boolean): void {
    if (this.isWarning === isWarning) return;
    this.isWarning = isWarning;
    this.#host.requestUpdate();
  }
}

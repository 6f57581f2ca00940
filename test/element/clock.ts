/** A clock that a test moves by hand, in place of the page's. */
export class Clock {
  readonly #original = { setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout, now: Date.now };
  #now = Date.now();
  #next = 1;
  readonly #waiting = new Map<number, { at: number; callback: () => void }>();

  /** @param at the moment it shows */
  install(at = this.#now): void {
    this.#now = at;
    Date.now = () => this.#now;
    globalThis.setTimeout = ((callback: () => void, wait = 0) => {
      this.#waiting.set(this.#next, { at: this.#now + wait, callback });
      return this.#next++;
    }) as unknown as typeof setTimeout;
    globalThis.clearTimeout = ((handle: number) => this.#waiting.delete(handle)) as unknown as typeof clearTimeout;
  }

  restore(): void {
    globalThis.setTimeout = this.#original.setTimeout;
    globalThis.clearTimeout = this.#original.clearTimeout;
    Date.now = this.#original.now;
  }

  /** How many timers run. */
  get waiting(): number {
    return this.#waiting.size;
  }

  /** Time passes and no timer runs. */
  sleep(milliseconds: number): void {
    this.#now += milliseconds;
  }

  /** The page slept for the time, then wakes: what was due comes once. */
  advance(milliseconds: number): void {
    this.#now += milliseconds;
    for (const [handle, { at, callback }] of [...this.#waiting]) {
      if (at > this.#now || !this.#waiting.delete(handle)) continue;
      callback();
    }
  }
}

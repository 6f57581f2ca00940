/** Worked out once for as long as what it is made of stays the same. */
export class Kept<T> {
  #value: T | undefined;
  #of: readonly unknown[] = [];

  /** @param of what it is made of, compared one by one; what changes otherwise has to `drop` it */
  get(of: readonly unknown[], make: () => T): T {
    if (of.some((part, place) => part !== this.#of[place])) this.drop();
    this.#of = of;
    return (this.#value ??= make());
  }

  /** Also what it was made of: answers must not outlive a visit. */
  drop(): void {
    this.#value = undefined;
    this.#of = [];
  }
}

/** Worked out once for as long as what it is made of stays the same. */
export class Kept {
    #value;
    #of = [];
    /** @param of what it is made of, compared one by one; what changes otherwise has to `drop` it */
    get(of, make) {
        if (of.some((part, place) => part !== this.#of[place]))
            this.drop();
        this.#of = of;
        return (this.#value ??= make());
    }
    /** Also what it was made of: answers must not outlive a visit. */
    drop() {
        this.#value = undefined;
        this.#of = [];
    }
}

/** Worked out once for as long as what it is made of stays the same. */
export declare class Kept<T> {
    #private;
    /** @param of what it is made of, compared one by one; what changes otherwise has to `drop` it */
    get(of: readonly unknown[], make: () => T): T;
    /** Also what it was made of: answers must not outlive a visit. */
    drop(): void;
}

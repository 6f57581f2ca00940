/** Wraps what is called from outside an update, so that a throw in it is told; also one that comes late. */
export type Guard = <Args extends unknown[]>(act: (...args: Args) => unknown) => (...args: Args) => void;
export declare function guardWith(onThrow: () => void): Guard;
/**
 * The acts of a visitor, each so that the screen follows it, and that a throw does not end as a dead button.
 * @param guardFor the guard for the act of that name
 */
export declare function guarded<Acts extends object>(acts: Acts, onDone: () => void, guardFor: (name: string) => Guard): Acts;

/** Wraps what is called from outside an update, so that a throw in it is told; also one that comes late. */
export type Guard = <Args extends unknown[]>(act: (...args: Args) => unknown) => (...args: Args) => void;

export function guardWith(onThrow: () => void): Guard {
  return (act) =>
    (...args) => {
      try {
        const result = act(...args);
        if (result instanceof Promise) result.catch(onThrow);
      } catch {
        onThrow();
      }
    };
}

/**
 * The acts of a visitor, each so that the screen follows it, and that a throw does not end as a dead button.
 * @param guardFor the guard for the act of that name
 */
export function guarded<Acts extends object>(acts: Acts, onDone: () => void, guardFor: (name: string) => Guard): Acts {
  const guard = ([name, act]: [string, (...args: unknown[]) => unknown]) => [
    name,
    guardFor(name)((...args: unknown[]) => {
      const result = act(...args);
      onDone();
      return result;
    }),
  ];
  return Object.fromEntries(Object.entries(acts).map(guard)) as Acts;
}

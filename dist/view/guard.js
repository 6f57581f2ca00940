export function guardWith(onThrow) {
    return (act) => (...args) => {
        try {
            const result = act(...args);
            if (result instanceof Promise)
                result.catch(onThrow);
        }
        catch {
            onThrow();
        }
    };
}
/**
 * The acts of a visitor, each so that the screen follows it, and that a throw does not end as a dead button.
 * @param guardFor the guard for the act of that name
 */
export function guarded(acts, onDone, guardFor) {
    const guard = ([name, act]) => [
        name,
        guardFor(name)((...args) => {
            const result = act(...args);
            onDone();
            return result;
        }),
    ];
    return Object.fromEntries(Object.entries(acts).map(guard));
}

/** Worked out when it is first asked for, and then kept. */
export function once(make) {
    let made;
    return () => (made ??= make());
}

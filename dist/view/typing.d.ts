/** Typed text stays inside: for listeners of the page, and so that its shortcuts do not fire at it. */
export declare function keepTyping(host: EventTarget): void;

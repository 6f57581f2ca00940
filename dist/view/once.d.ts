/** Worked out when it is first asked for, and then kept. */
export declare function once<T>(make: () => T): () => T;

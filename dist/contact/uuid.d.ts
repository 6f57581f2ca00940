/**
 * A random UUID, version 4 (RFC 9562). `crypto.randomUUID` is missing on plain http pages, `crypto.getRandomValues` is
 * not; so the random bytes are handed in.
 * @param randomBytes gives that many bytes of cryptographic randomness
 */
export declare const uuidV4: (randomBytes: (count: number) => ArrayLike<number>) => string;

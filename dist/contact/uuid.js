/**
 * A random UUID, version 4 (RFC 9562). `crypto.randomUUID` is missing on plain http pages, `crypto.getRandomValues` is
 * not; so the random bytes are handed in.
 * @param randomBytes gives that many bytes of cryptographic randomness
 */
export const uuidV4 = (randomBytes) => {
    const bytes = Array.from(randomBytes(16));
    if (bytes.length !== 16 || !bytes.every((byte) => Number.isInteger(byte) && byte >= 0 && byte <= 255)) {
        throw new TypeError('A UUID needs 16 random bytes.');
    }
    bytes[6] = (bytes[6] & 0x0f) | 0x40;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
};

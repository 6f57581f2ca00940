/** A fingerprint of a text: cyrb53, 53 bits in hexadecimal. It guards against mix-ups, not against forgery. */
export declare function fingerprint(text: string): string;

/**
 * The only way a URL from an attribute becomes a link or a target: `https:`, `http:`, or a path on the page's own
 * origin. Lit passes `javascript:` through, so everything else is refused here: other schemes, credentials, control
 * and invisible characters, back slashes and `//host` (both read as a path and lead to another site).
 * @param baseUrl the page's base URL
 * @param secure refuse `http:` to another origin, for targets that health data is sent to
 * @returns the absolute URL, or undefined when refused
 */
export declare const sanitizeUrl: (text: string, baseUrl: string, { secure }?: {
    secure?: boolean;
}) => string | undefined;

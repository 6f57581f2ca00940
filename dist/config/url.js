/** Longer addresses are cut by browsers and servers somewhere. */
const MAX_LENGTH = 2048;
/** An absolute URL needs no base, so an unusable base (`about:srcdoc`) has no origin but refuses nothing else. */
const originOf = (baseUrl) => {
    try {
        return new URL(baseUrl).origin;
    }
    catch {
        return undefined;
    }
};
/**
 * The only way a URL from an attribute becomes a link or a target: `https:`, `http:`, or a path on the page's own
 * origin. Lit passes `javascript:` through, so everything else is refused here: other schemes, credentials, control
 * and invisible characters, back slashes and `//host` (both read as a path and lead to another site).
 * @param baseUrl the page's base URL
 * @param secure refuse `http:` to another origin, for targets that health data is sent to
 * @returns the absolute URL, or undefined when refused
 */
export const sanitizeUrl = (text, baseUrl, { secure = false } = {}) => {
    if (text === '' || text.length > MAX_LENGTH || /[\p{C}\p{Z}\\]/u.test(text))
        return undefined;
    const absolute = /^https?:\/\/[^/]/i.test(text);
    if (!absolute && /^[a-z][a-z0-9+.-]*:/i.test(text))
        return undefined;
    try {
        const url = absolute ? new URL(text) : new URL(text, baseUrl);
        if (url.protocol !== 'https:' && url.protocol !== 'http:')
            return undefined;
        if (url.username !== '' || url.password !== '')
            return undefined;
        const isSameOrigin = url.origin === originOf(baseUrl);
        if (!absolute && (!isSameOrigin || text.startsWith('//')))
            return undefined;
        if (secure && url.protocol !== 'https:' && !isSameOrigin)
            return undefined;
        return url.href;
    }
    catch {
        return undefined;
    }
};

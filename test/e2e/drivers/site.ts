import { serve, type Site } from '../../../.ci/serve.js';
import { collectSource } from './in-page.js';

/** The line that lets `page.seen()` work in WebKit; it must come first in the head. */
export const SEEN = '<script src="/seen.js"></script>';

export interface TestSite extends Site {
  /**
   * A whole HTML page in standards mode that collects what happens on it.
   * @param parts.csp becomes the Content-Security-Policy header; it must let `'self'` run scripts
   * @returns its address
   */
  html(parts: { head?: string; body?: string; csp?: string; headers?: Record<string, string> }): string;
}

/** A server for test pages: dist/ and demo/ as they are, and pages made by a test. */
export async function openSite(options: Parameters<typeof serve>[0] = {}): Promise<TestSite> {
  const site = await serve(options);
  site.route('/seen.js', { body: collectSource });
  return {
    ...site,
    html: ({ head = '', body = '', csp, headers = {} }) =>
      site.page(
        `<!doctype html><html lang="en"><head>${SEEN}<meta charset="utf-8"><title>A clinic</title>${head}</head><body>${body}</body></html>`,
        csp === undefined ? headers : { ...headers, 'content-security-policy': csp },
      ),
  };
}

/**
 * A static server for this repository: /demo/ and /dist/, and the libraries that the pages of demo/gallery/ load.
 * `npm start` uses it for the demo clinic, the tests use it for foreign pages with headers of their own.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { galleryText, withIntegrity } from './gallery.js';

const root = fileURLToPath(new URL('..', import.meta.url));

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

type Headers = Record<string, string>;

/** What a path answers: text, or a function that looks at the request (its body as text) and answers itself. */
export type Route =
  | { body: string | Buffer; headers?: Headers; status?: number }
  | ((request: IncomingMessage, response: ServerResponse, body: string) => void);

export interface Site {
  /** Such as http://localhost:41234 - no slash at the end. */
  origin: string;
  /** Method and path of every request so far, in order. */
  requests: string[];
  /** Answers `path` with `route` from now on. */
  route(path: string, route: Route): string;
  /** Answers a new path with an HTML page, with these headers, and gives back its address. */
  page(html: string, headers?: Headers): string;
  close(): Promise<void>;
}

function fileFor(pathname: string): string | undefined {
  const path = resolve(root, '.' + decodeURIComponent(pathname));
  const file = pathname.endsWith('/') ? join(path, 'index.html') : path;
  const allowed = ['demo', 'dist'].some((folder) => file.startsWith(join(root, folder) + sep));
  return allowed && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/**
 * Starts a server on this machine only.
 * @param options.port 0 takes any free port
 * @param options.headers sent with every file of demo/ and dist/, such as `access-control-allow-origin`
 */
export async function serve(options: { port?: number; headers?: Headers } = {}): Promise<Site> {
  const routes = new Map<string, Route>();
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    requests.push(`${request.method} ${request.url}`);
    const route = routes.get(pathname);
    const send = (status: number, body: string | Buffer, headers: Headers) => {
      response.writeHead(status, { 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff', ...headers });
      response.end(request.method === 'HEAD' ? undefined : body);
    };
    if (typeof route === 'function') {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => route(request, response, Buffer.concat(chunks).toString('utf8')));
      return;
    }
    if (route) {
      return send(route.status ?? 200, route.body, {
        'content-type': TYPES[extname(pathname) || '.html']!,
        ...route.headers,
      });
    }
    if (pathname === '/' || pathname === '/demo') return send(302, '', { location: '/demo/' });
    if (pathname === '/favicon.ico') return send(204, '', {});
    let file: string | undefined;
    try {
      file = fileFor(pathname);
    } catch {
      // A path that is no valid percent-encoding has no file.
    }
    if (file) {
      const content = readFileSync(file);
      return send(200, extname(file) === '.html' ? withIntegrity(content.toString('utf8')) : content, {
        'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
        ...options.headers,
      });
    }
    galleryText(pathname).then(
      (text) =>
        text === undefined
          ? send(404, 'Not found\n', { 'content-type': TYPES['.txt']! })
          : send(200, text, { 'content-type': TYPES[extname(pathname)] ?? TYPES['.txt']!, ...options.headers }),
      (error: unknown) => send(500, `${String(error)}\n`, { 'content-type': TYPES['.txt']! }),
    );
  });
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(options.port ?? 0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  const origin = `http://localhost:${port}`;
  const add = (path: string, route: Route) => {
    routes.set(path, route);
    return origin + path;
  };
  return {
    origin,
    requests,
    route: add,
    page: (html, headers = {}) => add(`/page-${routes.size + 1}.html`, { body: html, headers }),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const wanted = Number(process.env['PORT'] ?? 8080);
  // Somebody else's server on the usual port is no reason to fail: take the next free one.
  const site = await serve({ port: wanted }).catch(() => serve());
  console.log(`The demo clinic is at ${site.origin}/ (stop with Ctrl+C)`);
}

import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

/** A folder that is served under a path of the address, with headers of its own. */
export interface Mount {
  path: `/${string}/`;
  folder: string;
  headers?: Record<string, string>;
}

export interface PageServer {
  /** `http://localhost:PORT`; the same pages are there under 127.0.0.1, names below localhost and, in the browsers started here, `insecureHost`. */
  url: string;
  /** Paths asked for since the last call, in order. */
  takeLog(): string[];
  close(): Promise<void>;
}

/**
 * A CSP under which a saved page of the real web loads nothing from outside and runs none of its scripts, without
 * waiting for connections that cannot succeed.
 */
export const sealed = {
  'content-security-policy':
    "default-src 'self' data:; script-src 'none'; style-src 'self' 'unsafe-inline'; frame-src 'none'",
};

/**
 * A name for this machine that browsers do not trust: to them what comes from localhost is secure, but what any other host
 * sends over plain HTTP is not, and several interfaces are missing there.
 */
export const insecureHost = 'plain-http.test';

/** Does the address lead to the server at `serverUrl`, under one of its names? */
export function isServedFrom(serverUrl: string, address: string): boolean {
  const { port } = new URL(serverUrl);
  return new RegExp(`^http://((\\w+\\.)?localhost|127\\.0\\.0\\.1|${insecureHost}):${port}/`).test(address);
}

/** Serve folders on a free local port. */
export async function servePages(mounts: Mount[]): Promise<PageServer> {
  const log: string[] = [];
  const server = createServer((request, response) => {
    log.push(request.url ?? '');
    void respond(mounts, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}`,
    takeLog: () => log.splice(0),
    close: () => stop(server),
  };
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.xhtml': 'application/xhtml+xml',
  '.pdf': 'application/pdf',
};

async function respond(mounts: Mount[], request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const mount = mounts.find(({ path }) => pathname.startsWith(path));
  const file = mount && fileUnder(mount.folder, decodeURIComponent(pathname.slice(mount.path.length)));
  if (!mount || !file) {
    response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
    return;
  }
  try {
    const body = await readFile(file);
    const type = types[extname(file)] ?? 'application/octet-stream';
    // A test may ask for a page under a policy of its own.
    const policy = searchParams.get('csp');
    const extra = policy ? { 'content-security-policy': policy } : {};
    response.writeHead(200, {
      'content-type': type,
      // Always fresh; `no-store` would keep pages out of the back/forward cache as well.
      'cache-control': 'no-cache',
      ...mount.headers,
      ...extra,
    });
    response.end(body);
  } catch {
    response.writeHead(404).end();
  }
}

/** The file `name` of `folder`; undefined when the name leads out of it. */
function fileUnder(folder: string, name: string): string | undefined {
  const path = normalize(join(folder, name));
  return path.startsWith(folder + sep) ? path : undefined;
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

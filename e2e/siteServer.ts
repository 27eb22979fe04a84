import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const DIST = fileURLToPath(new URL('../dist/', import.meta.url));

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

/** The built site on a server of its own, which can be taken away and can have a new version. */
export interface Site {
  readonly url: string;
  /** The paths that were asked for so far. */
  readonly asked: readonly string[];
  /** From now on another build is served: its front page says so in `<meta name="build">`. */
  update(): void;
  /** The network is gone. */
  stop(): Promise<void>;
}

export async function serveSite(): Promise<Site> {
  const asked: string[] = [];
  let isUpdated = false;

  async function contentOf(path: string): Promise<Buffer | string> {
    const file = join(DIST, path);
    const content = await readFile((await stat(file)).isDirectory() ? join(file, 'index.html') : file);
    if (!isUpdated) return content;
    if (path === '/' || path === '/index.html') return content.toString().replace('<head>', '<head><meta name="build" content="2">');
    // The list of what the new build consists of names its front page by another content.
    if (path === '/sw.js') return content.toString().replace(/(url:"index\.html",revision:")|(revision:")(?=[^"]*",url:"index\.html")/, '$&2');
    return content;
  }

  const server: Server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    asked.push(path);
    contentOf(path).then(
      (content) => {
        const type = types[extname(path)] ?? 'text/html; charset=utf-8';
        response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache', vary: 'Origin' }).end(content);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    asked,
    update() {
      isUpdated = true;
    },
    stop() {
      server.closeAllConnections();
      return new Promise((resolve) => {
        server.close(() => resolve());
      });
    },
  };
}

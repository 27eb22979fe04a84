import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

export interface HostServer {
  /** Where the build is served from, with the headers of this name (`''`: none). */
  site(policy?: string): string;
  /** The address of a host page, on another origin than the build. */
  page(html: string, headers?: OutgoingHttpHeaders): string;
  /** The same on the origin of the build. */
  ownPage(html: string): string;
  close(): Promise<void>;
}

/**
 * A plain file server, which sends no header but those asked for. The same server under its other name is another origin: Chromium lets
 * none but a page of this machine frame another.
 */
export async function startHostServer(folder: string, policies: Readonly<Record<string, OutgoingHttpHeaders>>): Promise<HostServer> {
  const pages: { readonly html: string; readonly headers: OutgoingHttpHeaders }[] = [];
  const server = createServer((request, response) => {
    const [, kind = '', ...rest] = new URL(request.url ?? '/', 'http://localhost').pathname.split('/');
    const page = kind === 'host' ? pages[Number(rest[0])] : undefined;
    if (page) return response.writeHead(200, { 'content-type': types['.html'], ...page.headers }).end(page.html);
    const path = join(folder, normalize(`/${rest.join('/') || 'index.html'}`));
    readFile(path).then(
      (content) => response.writeHead(200, { 'content-type': types[extname(path)] ?? 'text/plain', ...policies[kind] }).end(content),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const add = (origin: string, html: string, headers: OutgoingHttpHeaders = {}): string => `${origin}/host/${pages.push({ html, headers }) - 1}`;
  return {
    site: (policy = 'plain') => `http://127.0.0.1:${port}/${policy}/`,
    page: (html, headers) => add(`http://localhost:${port}`, html, headers),
    ownPage: (html) => add(`http://127.0.0.1:${port}`, html),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

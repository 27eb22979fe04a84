// @ts-check
import { build, preview } from 'vite';

/**
 * Builds the site and serves it as a reader's server would, until it is closed.
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serveBuild() {
  await build({ logLevel: 'warn' });
  await import('./build-embed.js');
  const server = await preview({ logLevel: 'warn', preview: { host: '127.0.0.1', port: 4390 } });
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error('the server has no address');
  return { url, close: () => server.close() };
}

// @ts-check
import { findBrowser } from './find-browser.js';
import { isRoot } from './is-root.js';

/**
 * How every tool of this project starts its browser: Playwright's `launchOptions`.
 * @returns {{ executablePath: string, args: string[] }}
 */
export function launchOptions() {
  return {
    executablePath: findBrowser(),
    // No --disable-features here: it would replace Playwright's own list.
    args: [
      '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--font-render-hinting=none',
      ...(isRoot() ? ['--no-sandbox'] : []),
    ],
  };
}

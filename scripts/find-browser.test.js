// @ts-check
import { expect, test } from 'vitest';
import { browserCandidates } from './browser-candidates.js';
import { findBrowser } from './find-browser.js';

/**
 * A Linux machine that holds these files and no more; an attempt with `install` in it may bring another.
 * @param {string[]} files
 * @param {{ env?: Record<string, string>, root?: boolean, brings?: Record<string, string>, dead?: string[] }} [options]
 */
function machine(files, { env = { PATH: '/usr/bin' }, root = false, brings = {}, dead = [] } = {}) {
  const present = new Set(files);
  /** @type {string[]} */
  const attempts = [];
  return {
    attempts,
    platform: /** @type {const} */ ('linux'),
    env,
    root,
    playwrightPath: '/cache/chrome',
    exists: (/** @type {string} */ path) => present.has(path),
    answers: (/** @type {string} */ path) => !dead.includes(path),
    say: () => undefined,
    attempt: (/** @type {string} */ command, /** @type {readonly string[]} */ args) => {
      const name = command === process.execPath ? 'playwright' : command;
      attempts.push(name);
      const brought = args.includes('install') ? brings[name] : undefined;
      if (brought) present.add(brought);
    },
  };
}

test('CHROME_PATH wins over every other browser', () => {
  const env = { PATH: '/usr/bin', CHROME_PATH: '/my/chrome' };
  expect(findBrowser(machine(['/my/chrome', '/cache/chrome', '/usr/bin/chromium'], { env }))).toBe('/my/chrome');
});

test('a CHROME_PATH that leads nowhere is an error, not a reason to look elsewhere', () => {
  const env = { CHROME_PATH: '/my/chrome' };
  expect(() => findBrowser(machine(['/cache/chrome'], { env }))).toThrow(/CHROME_PATH/);
});

test('Playwright’s own browser comes before the system’s', () => {
  expect(findBrowser(machine(['/cache/chrome', '/usr/bin/chromium']))).toBe('/cache/chrome');
});

test('Chrome comes before Chromium, and Chromium before Edge', () => {
  const all = ['/usr/bin/microsoft-edge', '/usr/bin/chromium', '/usr/bin/google-chrome'];
  expect(findBrowser(machine(all))).toBe('/usr/bin/google-chrome');
  expect(findBrowser(machine(all.slice(0, 2)))).toBe('/usr/bin/chromium');
  expect(findBrowser(machine(all.slice(0, 1)))).toBe('/usr/bin/microsoft-edge');
});

test('a stub that does not start is passed over', () => {
  const files = ['/usr/bin/chromium-browser', '/usr/bin/microsoft-edge'];
  expect(findBrowser(machine(files, { dead: ['/usr/bin/chromium-browser'] }))).toBe('/usr/bin/microsoft-edge');
});

test('with none at hand Playwright downloads one', () => {
  const bare = machine([], { brings: { playwright: '/cache/chrome' } });
  expect(findBrowser(bare)).toBe('/cache/chrome');
  expect(bare.attempts).toEqual(['playwright']);
});

test('root falls through to the package manager when there is no download', () => {
  const bare = machine([], { root: true, brings: { 'apt-get': '/usr/bin/chromium' } });
  expect(findBrowser(bare)).toBe('/usr/bin/chromium');
  expect(bare.attempts).toEqual(['playwright', 'apt-get', 'apt-get']);
});

test('others are told what to do, and the package manager is left alone', () => {
  const bare = machine([], { brings: { 'apt-get': '/usr/bin/chromium' } });
  expect(() => findBrowser(bare)).toThrow(/set CHROME_PATH/);
  expect(bare.attempts).toEqual(['playwright']);
});

test('macOS and Windows look where their installers put things', () => {
  expect(browserCandidates('darwin', { HOME: '/Users/ada' })).toContain(
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  );
  const windows = browserCandidates('win32', { PROGRAMFILES: 'C:/Program Files', LOCALAPPDATA: undefined });
  expect(windows).toHaveLength(3);
  expect(windows[0]).toMatch(/Program Files.Google.Chrome.Application.chrome\.exe$/);
});

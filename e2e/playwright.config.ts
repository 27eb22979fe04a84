import { defineConfig } from '@playwright/test';
import { launchOptions } from '../scripts/launch-options.js';

const port = Number(process.env['E2E_PORT'] ?? 4173);
const url = `http://127.0.0.1:${port}`;
const options = launchOptions();

// Playwright loads this file again in every worker: they inherit the browser found here instead of looking again.
process.env['CHROME_PATH'] = options.executablePath;

export default defineConfig({
  testDir: '.',
  outputDir: '../.reports/e2e',
  globalSetup: './global-setup.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  retries: process.env['CI'] ? 1 : 0,
  workers: 2,
  // A machine with two cores, both busy, is slow, not wrong: axe alone may take ten seconds on a large page.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [
    ['list'],
    ['json', { outputFile: '../.reports/e2e.json' }],
    ['html', { outputFolder: '../.reports/e2e-html', open: 'never' }],
  ],
  use: {
    baseURL: url,
    locale: 'en-US',
    timezoneId: 'UTC',
    // What a service worker keeps from one test would be another build's in the next. The tests of offline.spec.ts allow it.
    serviceWorkers: 'block',
    viewport: { width: 1440, height: 900 },
    trace: 'on-first-retry',
    launchOptions: options,
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
  webServer: {
    // Not npx: the process must be the server itself, so that Playwright can end it.
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: '..',
    url,
  },
});

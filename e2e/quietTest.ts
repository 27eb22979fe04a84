import { expect, test as base } from '@playwright/test';

/** Playwright's own word, where it allows no service worker. */
const BLOCKED = 'Service Worker registration blocked by Playwright';

interface Quiet {
  /** What the browser has to complain of in this test; it may say it more than once. */
  readonly expectedComplaint: RegExp | undefined;
  readonly quiet: undefined;
}

/** A test that also fails on a complaint in the console, an uncaught error, or a request that leaves the origin. */
export const test = base.extend<Quiet>({
  expectedComplaint: [undefined, { option: true }],
  quiet: [
    async ({ context, baseURL, expectedComplaint }, use) => {
      const complaints: string[] = [];
      const strangers: string[] = [];
      context.on('console', (message) => {
        if (message.text() === BLOCKED) return;
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
      });
      context.on('weberror', (error) => complaints.push(error.error().message));
      context.on('request', (request) => {
        const url = new URL(request.url());
        // A sandboxed frame makes its worker itself, under an origin without a name.
        if (!['data:', 'blob:'].includes(url.protocol) && url.origin !== baseURL) strangers.push(request.url());
      });
      await use(undefined);
      if (expectedComplaint) expect(complaints.join('\n')).toMatch(expectedComplaint);
      expect(strangers).toEqual([]);
      expect(complaints.filter((text) => !expectedComplaint?.test(text))).toEqual([]);
    },
    { auto: true },
  ],
});
